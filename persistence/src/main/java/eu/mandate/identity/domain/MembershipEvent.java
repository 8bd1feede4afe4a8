package eu.mandate.identity.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import java.util.Map;
import java.util.Set;

/** What happened to the members of a space. */
public sealed interface MembershipEvent extends DomainEvent {

    /** A person was invited with these roles. */
    record MembershipInvited(MembershipId membership, Set<Role> roles) implements MembershipEvent {
        @Override
        public ObjectReference object() {
            return reference(membership);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("roles", RoleSet.text(roles));
        }
    }

    /** An earlier invitation was replaced by a fresh one. */
    record InvitationRenewed(MembershipId membership) implements MembershipEvent {
        @Override
        public ObjectReference object() {
            return reference(membership);
        }
    }

    /** The holder of an invitation looked at it. */
    record InvitationLookedAt(MembershipId membership) implements MembershipEvent {
        @Override
        public ObjectReference object() {
            return reference(membership);
        }
    }

    /** The invited person became a member. */
    record InvitationAccepted(MembershipId membership) implements MembershipEvent {
        @Override
        public ObjectReference object() {
            return reference(membership);
        }
    }

    /** An administrator made a link by which a member chooses a new password. */
    record PasswordResetIssued(MembershipId membership) implements MembershipEvent {
        @Override
        public ObjectReference object() {
            return reference(membership);
        }
    }

    /** The holder of a reset link looked at it. */
    record PasswordResetLookedAt(MembershipId membership) implements MembershipEvent {
        @Override
        public ObjectReference object() {
            return reference(membership);
        }
    }

    /** A member chose a new password by a reset link. */
    record PasswordReplaced(MembershipId membership) implements MembershipEvent {
        @Override
        public ObjectReference object() {
            return reference(membership);
        }
    }

    /** A member's roles were replaced. */
    record RolesAssigned(MembershipId membership, Set<Role> before, Set<Role> after) implements MembershipEvent {
        @Override
        public ObjectReference object() {
            return reference(membership);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("before", RoleSet.text(before), "after", RoleSet.text(after));
        }
    }

    /** A member lost access. */
    record MembershipDisabled(MembershipId membership) implements MembershipEvent {
        @Override
        public ObjectReference object() {
            return reference(membership);
        }
    }

    /** A member got access back. */
    record MembershipEnabled(MembershipId membership) implements MembershipEvent {
        @Override
        public ObjectReference object() {
            return reference(membership);
        }
    }

    /** One member was looked at. */
    record MembershipRead(MembershipId membership) implements MembershipEvent {
        @Override
        public ObjectReference object() {
            return reference(membership);
        }
    }

    /** A page of members was looked at. */
    record MembershipsListed(int count) implements MembershipEvent {
        @Override
        public ObjectReference object() {
            return ObjectReference.all("membership");
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("count", Integer.toString(count));
        }
    }

    /** The demonstration's people were written. */
    record DemoPeopleEnsured(int count) implements MembershipEvent {
        @Override
        public ObjectReference object() {
            return ObjectReference.all("membership");
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("count", Integer.toString(count), "reason", "demo-story");
        }
    }

    private static ObjectReference reference(MembershipId membership) {
        return new ObjectReference("membership", membership.text());
    }
}
