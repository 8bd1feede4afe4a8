package eu.mandate.identity.domain;

import java.time.Instant;
import java.util.Set;

/**
 * One API token without its secret.
 *
 * @param lastUsedAt to the minute; {@code null} when never used
 * @param revokedAt {@code null} while the token is good
 * @param version grows with each change of the token; the resource's entity tag
 */
public record ApiTokenView(
        String id,
        String name,
        String ownerUsername,
        Set<Role> roles,
        TokenAccess access,
        Instant createdAt,
        Instant expiresAt,
        Instant lastUsedAt,
        Instant revokedAt,
        long version) {

    /** Keeps its own copy of the roles. */
    public ApiTokenView {
        roles = RoleSet.copy(roles);
    }
}
