package eu.mandate.identity.service;

import eu.mandate.audit.entity.CallerContext;
import eu.mandate.identity.domain.SignedIn;
import eu.mandate.identity.domain.TenantChoice;
import eu.mandate.identity.domain.UserId;
import eu.mandate.identity.domain.Username;
import eu.mandate.identity.service.guard.Passwords;
import eu.mandate.identity.service.guard.SignInThrottle;
import eu.mandate.identity.store.AccountStore;
import eu.mandate.identity.store.StoredAccount;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.service.PlatformScoped;
import eu.mandate.tenant.service.TenantSwitch;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Signing in and out of the portal. It runs without a transaction of its own: while a password is computed no database
 * connection is held.
 */
@Stateless
@PlatformScoped
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInService {

    @Inject
    AccountStore accounts;

    @Inject
    Passwords passwords;

    @Inject
    SignInThrottle throttle;

    @Inject
    TenantSwitch tenants;

    @Inject
    SignInLedger ledger;

    @Inject
    CallerContext caller;

    /**
     * Signs a person in. A wrong password and an unknown name get the same answer after the same work.
     *
     * @param address where the request comes from
     * @throws Refusal {@code UNAUTHENTICATED} {@code sign-in-failed}; {@code RATE_LIMITED} {@code too-many-attempts} or
     *     {@code sign-in-busy} (seconds)
     */
    @Unrecorded("the ledger records the success in the installation's log, the edge every refusal")
    public SignedIn signIn(@NotNull @Valid SignIn command, String address) {
        throttle.admitFrom(address);
        var username = Username.parse(command.username());
        username.ifPresent(throttle::admit);
        var account = username.flatMap(accounts::find);
        var kept = account.map(StoredAccount::passwordHash).orElse(null);
        if (!passwords.matches(command.password(), kept)) {
            throw Refusal.of(Code.UNAUTHENTICATED, "sign-in-failed");
        }
        throttle.succeeded(username.orElseThrow());
        throttle.succeededFrom(address);
        var renewed = passwords.outdated(kept) ? passwords.hash(command.password()) : null;
        return tenants.callAs(TenantId.INSTALLATION, () -> ledger.signedIn(account.orElseThrow(), renewed));
    }

    /** The spaces the person may enter, by name. */
    @Unrecorded("people see their own memberships, right after their recorded sign-in")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<TenantChoice> choices(UserId user) {
        return ledger.choices(user);
    }

    /** Notes that the caller's session ended; nothing happens when nobody is signed in. */
    @Unrecorded("the ledger records it in the installation's log")
    public void signedOut() {
        if (caller.actor() != null) {
            tenants.runAs(TenantId.INSTALLATION, () -> ledger.signedOut(new UserId(caller.actor())));
        }
    }
}
