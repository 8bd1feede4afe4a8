package eu.mandate.identity.domain;

import java.time.Instant;
import java.util.Set;

/**
 * One person as a member of the current space.
 *
 * @param displayName while the person is invited the name the inviter wrote, afterwards the one the person chose
 * @param version grows with each change of the membership; the resource's entity tag
 */
public record MembershipView(
        String id,
        String username,
        String displayName,
        Set<Role> roles,
        MembershipStatus status,
        Instant createdAt,
        long version) {

    /** Keeps its own copy of the roles. */
    public MembershipView {
        roles = RoleSet.copy(roles);
    }
}
