package eu.mandate.identity.domain;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.domain.TenantKind;
import java.util.Set;

/** What holds for the people of every space, whoever asks. */
public final class MembershipRules {

    private MembershipRules() {}

    /**
     * A membership has at least one role, and only roles of its kind of space.
     *
     * @throws Refusal {@code VALIDATION} {@code roles-empty} or {@code role-not-for-space} (role)
     */
    public static void rolesFit(Set<Role> roles, TenantKind kind) {
        if (roles.isEmpty()) {
            throw Refusal.invalid("/roles", "roles-empty");
        }
        for (var role : roles) {
            if (role.kind() != kind) {
                throw Refusal.invalid("/roles", "role-not-for-space", role.name());
            }
        }
    }

    /**
     * A space never loses its last active administrator: nobody could let anybody in again.
     *
     * @param was whether the person is an active administrator now
     * @param stays whether they still are afterwards
     * @param others how many other active administrators the space has
     * @throws Refusal {@code CONFLICT} {@code last-administrator}
     */
    public static void administratorRemains(boolean was, boolean stays, int others) {
        if (was && !stays && others == 0) {
            throw Refusal.of(Code.CONFLICT, "last-administrator");
        }
    }

    /**
     * Nobody locks themself out by mistake; a second administrator does it.
     *
     * @param actor the person who asks, {@code null} for the platform itself
     * @throws Refusal {@code CONFLICT} {@code self-disable}
     */
    public static void notThemself(UserId actor, UserId subject) {
        if (subject.equals(actor)) {
            throw Refusal.of(Code.CONFLICT, "self-disable");
        }
    }

    /** Whether a membership with these roles and this status manages its space's people. */
    public static boolean administers(Set<Role> roles, MembershipStatus status) {
        return status == MembershipStatus.ACTIVE && roles.stream().anyMatch(Role::administrator);
    }
}
