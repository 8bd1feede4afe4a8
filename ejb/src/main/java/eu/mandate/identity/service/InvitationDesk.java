package eu.mandate.identity.service;

import eu.mandate.identity.domain.Credential;
import eu.mandate.identity.domain.InvitationId;
import eu.mandate.identity.domain.MembershipId;
import eu.mandate.identity.domain.UserId;
import eu.mandate.identity.domain.Username;
import eu.mandate.identity.entity.Invitation;
import eu.mandate.identity.entity.Invitations;
import eu.mandate.identity.entity.Membership;
import eu.mandate.identity.entity.Memberships;
import eu.mandate.identity.store.AccountStore;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.TimeOrderedId;
import eu.mandate.kernel.entity.RealTime;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;

/** Writes invitations into the current space; who may invite whom was decided before. */
@ApplicationScoped
public class InvitationDesk {

    private final SecureRandom random = new SecureRandom();

    @Inject
    Memberships memberships;

    @Inject
    Invitations invitations;

    @Inject
    AccountStore accounts;

    @Inject
    TenantContext context;

    @Inject
    PublicAddress address;

    @Inject
    @RealTime
    Clock clock;

    /** A fresh invitation: the membership it leads to, and the link that is shown once. */
    public record Issued(Membership membership, String link) {}

    /**
     * Invites a person who is not in the space yet; the person is made when nobody has that name.
     *
     * @throws Refusal {@code CONFLICT} {@code already-member}
     */
    public Issued invite(Username username, InviteMember command) {
        var now = clock.instant();
        var user = accounts.ensure(
                new UserId(TimeOrderedId.next(clock)),
                username,
                command.displayName().strip(),
                now);
        if (memberships.of(user).isPresent()) {
            throw Refusal.of(Code.CONFLICT, "already-member");
        }
        var id = new MembershipId(TimeOrderedId.next(clock));
        var membership = new Membership(id, user, command.displayName().strip(), command.roles(), now);
        memberships.add(membership);
        return renew(membership);
    }

    /**
     * Makes a new link; the earlier one stops working.
     *
     * @throws Refusal {@code CONFLICT} {@code invitation-not-open} unless the person is invited
     */
    public Issued renew(Membership membership) {
        membership.requireInvited();
        var id = new InvitationId(TimeOrderedId.next(clock));
        var credential = Credential.issue(Credential.Kind.INVITATION, context.require(), id.value(), random);
        invitations.replace(new Invitation(id, membership.id(), credential.digest(), clock.instant()));
        return new Issued(membership, address.invitation(credential));
    }
}
