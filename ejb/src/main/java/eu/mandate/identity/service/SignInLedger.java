package eu.mandate.identity.service;

import eu.mandate.identity.domain.AccountEvent;
import eu.mandate.identity.domain.SignedIn;
import eu.mandate.identity.domain.TenantChoice;
import eu.mandate.identity.domain.UserId;
import eu.mandate.identity.entity.PlatformUsers;
import eu.mandate.identity.store.CallerStore;
import eu.mandate.identity.store.StoredAccount;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.tenant.service.PlatformScoped;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** The recorded half of {@link SignInService}: a person belongs to no single space, so it works as the installation. */
@Stateless
@PlatformScoped
@PermitAll
public class SignInLedger {

    @Inject
    PlatformUsers users;

    @Inject
    CallerStore callers;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<DomainEvent> events;

    /** @param renewedHash the password's hash at today's cost, or {@code null} to keep the stored one */
    public SignedIn signedIn(StoredAccount account, String renewedHash) {
        caller.recognised(account.id());
        if (renewedHash != null) {
            users.get(account.id()).strengthenPassword(account.passwordHash(), renewedHash);
        }
        events.fire(new AccountEvent.SignInSucceeded(account.id()));
        return new SignedIn(account.id(), callers.choices(account.id()), account.language(), account.theme());
    }

    /** As {@link SignInService#choices}. */
    @Unrecorded("people see their own memberships, right after their recorded sign-in")
    public List<TenantChoice> choices(UserId user) {
        return callers.choices(user);
    }

    /** Notes the end of a session. */
    public void signedOut(UserId user) {
        events.fire(new AccountEvent.SignedOut(user));
    }
}
