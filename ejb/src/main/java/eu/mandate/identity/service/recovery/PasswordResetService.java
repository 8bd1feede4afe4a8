package eu.mandate.identity.service.recovery;

import eu.mandate.identity.domain.IssuedPasswordReset;
import eu.mandate.identity.domain.MembershipEvent;
import eu.mandate.identity.domain.RecoveryRules;
import eu.mandate.identity.domain.Roles;
import eu.mandate.identity.entity.Memberships;
import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Forgotten passwords from the side of the administrators of each kind of space. */
@Stateless
@RolesAllowed({Roles.TENANT_ADMIN, Roles.OPERATIONS, Roles.INSTALLATION_ADMIN})
public class PasswordResetService {

    @Inject
    Memberships memberships;

    @Inject
    Recoverable recoverable;

    @Inject
    ResetDesk desk;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<DomainEvent> events;

    /**
     * Makes a link by which a member chooses a new password. The present one goes on working until the link is used.
     *
     * @throws Refusal {@code NOT_FOUND}; {@code CONFLICT} {@code reset-self}, {@code reset-not-member} or
     *     {@code reset-elsewhere}
     */
    public IssuedPasswordReset issue(String membershipId) {
        var membership = memberships.get(membershipId);
        RecoveryRules.notThemself(caller.user(), membership.user());
        recoverable.require(membership);
        var link = desk.issue(membership);
        events.fire(new MembershipEvent.PasswordResetIssued(membership.id()));
        return new IssuedPasswordReset(memberships.view(membership), link);
    }
}
