package eu.mandate.identity.service;

import eu.mandate.identity.domain.Credential;
import eu.mandate.identity.domain.InvitationView;
import eu.mandate.identity.domain.MembershipEvent;
import eu.mandate.identity.entity.Invitation;
import eu.mandate.identity.entity.Invitations;
import eu.mandate.identity.entity.Membership;
import eu.mandate.identity.entity.Memberships;
import eu.mandate.identity.entity.PlatformUser;
import eu.mandate.identity.service.guard.AccountProof;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.prohibited.WrittenText;
import eu.mandate.kernel.entity.RealTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** The half of {@link InvitationService} that works inside the inviting space. */
@Stateless
@PermitAll
public class Joining {

    @Inject
    Invitations invitations;

    @Inject
    Memberships memberships;

    @Inject
    AccountProof proof;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<DomainEvent> events;

    @Inject
    @RealTime
    Clock clock;

    /** As {@link InvitationService#look}. */
    public InvitationView look(Credential credential) {
        var membership = invitedBy(invitations.get(credential));
        var user = memberships.person(membership);
        var view = memberships.view(membership);
        events.fire(new MembershipEvent.InvitationLookedAt(membership.id()));
        return new InvitationView(caller.space().name(), view.username(), view.displayName(), user.opened());
    }

    /** As {@link InvitationService#accept}. */
    public void accept(Credential credential, AcceptInvitation command) {
        var invitation = invitations.get(credential);
        var membership = invitedBy(invitation);
        var user = memberships.lockedPerson(membership);
        if (user.opened()) {
            proof.require(user, command.password());
        } else {
            open(user, command);
        }
        membership.join(user.displayName(), clock.instant());
        invitation.spend(clock.instant());
        caller.recognised(user.id());
        events.fire(new MembershipEvent.InvitationAccepted(membership.id()));
    }

    private Membership invitedBy(Invitation invitation) {
        invitation.requireOpen(clock.instant());
        if (caller.space().suspended()) {
            throw Refusal.of(Code.ROLE_NOT_ALLOWED, "tenant-suspended");
        }
        var membership = memberships.find(invitation.membership()).orElseThrow(Invitations::unknown);
        membership.requireInvited();
        return membership;
    }

    private void open(PlatformUser user, AcceptInvitation command) {
        if (command.displayName() == null || command.displayName().isBlank()) {
            throw Refusal.invalid("/displayName", "constraint-not-blank");
        }
        WrittenText.refuseLine("/displayName", command.displayName());
        user.open(command.displayName().strip(), proof.chosen(user, command.password(), "/password"));
    }
}
