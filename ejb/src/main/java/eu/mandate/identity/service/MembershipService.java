package eu.mandate.identity.service;

import eu.mandate.identity.domain.Invited;
import eu.mandate.identity.domain.MembershipEvent;
import eu.mandate.identity.domain.MembershipFilter;
import eu.mandate.identity.domain.MembershipRules;
import eu.mandate.identity.domain.MembershipStatus;
import eu.mandate.identity.domain.MembershipView;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.Roles;
import eu.mandate.identity.domain.Username;
import eu.mandate.identity.entity.Membership;
import eu.mandate.identity.entity.Memberships;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.domain.prohibited.WrittenText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/** The people of the current space and what they may do there; for the administrators of each kind of space. */
@Stateless
@RolesAllowed({Roles.TENANT_ADMIN, Roles.OPERATIONS, Roles.INSTALLATION_ADMIN})
public class MembershipService {

    @Inject
    Memberships memberships;

    @Inject
    InvitationDesk desk;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<DomainEvent> events;

    /** One page of members in the order they were invited. */
    public Slice<MembershipView> list(@NotNull MembershipFilter filter, @NotNull SliceRequest page) {
        var members = memberships.list(filter, page);
        events.fire(new MembershipEvent.MembershipsListed(members.items().size()));
        return members;
    }

    /** @throws Refusal {@code NOT_FOUND} */
    public MembershipView get(String id) {
        var membership = memberships.get(id);
        events.fire(new MembershipEvent.MembershipRead(membership.id()));
        return memberships.view(membership);
    }

    /**
     * Invites a person into the space.
     *
     * @throws Refusal {@code VALIDATION} {@code username-invalid}, {@code text-hidden-character}, {@code role-not-for-space}; {@code CONFLICT}
     *     {@code already-member}
     */
    public Invited invite(@NotNull @Valid InviteMember command) {
        var username = Username.of(command.username(), "/username");
        WrittenText.refuseLine("/displayName", command.displayName());
        MembershipRules.rolesFit(command.roles(), caller.kind());
        var issued = desk.invite(username, command);
        var membership = issued.membership();
        events.fire(new MembershipEvent.MembershipInvited(membership.id(), membership.roles()));
        return new Invited(memberships.view(membership), issued.link());
    }

    /**
     * Replaces an invitation that was lost or ran out.
     *
     * @throws Refusal {@code NOT_FOUND}; {@code CONFLICT} {@code invitation-not-open}
     */
    public Invited inviteAgain(String id) {
        var issued = desk.renew(memberships.get(id));
        events.fire(new MembershipEvent.InvitationRenewed(issued.membership().id()));
        return new Invited(memberships.view(issued.membership()), issued.link());
    }

    /**
     * Replaces a member's roles.
     *
     * @param expectedVersion the version the caller saw, or {@code null} when the caller does not insist
     * @throws Refusal {@code NOT_FOUND}; {@code PRECONDITION_FAILED}; {@code VALIDATION} {@code role-not-for-space};
     *     {@code CONFLICT} {@code last-administrator}
     */
    public MembershipView assignRoles(String id, @NotNull @Valid AssignRoles command, Long expectedVersion) {
        var membership = expected(id, expectedVersion);
        MembershipRules.rolesFit(command.roles(), caller.kind());
        administratorRemains(membership, command.roles(), membership.status());
        var before = membership.roles();
        membership.assign(command.roles());
        events.fire(new MembershipEvent.RolesAssigned(membership.id(), before, membership.roles()));
        return memberships.view(membership);
    }

    /**
     * Takes a member's access away.
     *
     * @param expectedVersion as in {@link #assignRoles}
     * @throws Refusal {@code NOT_FOUND}; {@code PRECONDITION_FAILED}; {@code CONFLICT} {@code self-disable},
     *     {@code last-administrator} or {@code membership-disabled-already}
     */
    public MembershipView disable(String id, Long expectedVersion) {
        var membership = expected(id, expectedVersion);
        MembershipRules.notThemself(caller.user(), membership.user());
        administratorRemains(membership, membership.roles(), MembershipStatus.DISABLED);
        membership.disable();
        events.fire(new MembershipEvent.MembershipDisabled(membership.id()));
        return memberships.view(membership);
    }

    /**
     * Gives a member's access back.
     *
     * @param expectedVersion as in {@link #assignRoles}
     * @throws Refusal {@code NOT_FOUND}; {@code PRECONDITION_FAILED}; {@code CONFLICT}
     *     {@code membership-enabled-already}
     */
    public MembershipView enable(String id, Long expectedVersion) {
        var membership = expected(id, expectedVersion);
        membership.enable();
        events.fire(new MembershipEvent.MembershipEnabled(membership.id()));
        return memberships.view(membership);
    }

    private Membership expected(String id, Long expectedVersion) {
        var membership = memberships.get(id);
        membership.expectVersion(expectedVersion);
        return membership;
    }

    private void administratorRemains(Membership membership, Set<Role> nextRoles, MembershipStatus nextStatus) {
        if (!membership.administers()) {
            return;
        }
        var others = memberships.administratorsBeside(membership, Role.administratorOf(caller.kind()));
        MembershipRules.administratorRemains(true, MembershipRules.administers(nextRoles, nextStatus), others);
    }
}
