package eu.mandate.identity.domain;

import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.domain.TenantKind;
import java.util.Set;

/**
 * Who makes the current request, read anew for each: person, space, and the roles that count now.
 *
 * @param roles the membership's roles; under a token only those the token carries too
 * @param token the API token of the call, or {@code null} in a browser
 * @param access {@link TokenAccess#WRITE} in a browser
 * @param language BCP 47 tag the person chose, or {@code null}
 * @param theme name of the look the person chose, or {@code null}
 * @param service key of the customer's service, or {@code null} in a space that is no customer's
 */
public record Caller(
        UserId user,
        MembershipId membership,
        TenantId tenant,
        TenantKind kind,
        Set<Role> roles,
        TokenId token,
        TokenAccess access,
        String language,
        String theme,
        String displayName,
        String tenantName,
        String service) {

    /** Keeps its own copy of the roles. */
    public Caller {
        roles = RoleSet.copy(roles);
    }
}
