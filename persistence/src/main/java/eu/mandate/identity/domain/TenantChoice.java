package eu.mandate.identity.domain;

import eu.mandate.tenant.domain.TenantKind;
import java.util.Set;

/**
 * A space the person may enter: an active membership of a space that is not suspended.
 *
 * @param service key of the customer's service, or {@code null} in a space that is no customer's
 */
public record TenantChoice(
        int tenantId, String tenantKey, String tenantName, TenantKind kind, String service, Set<Role> roles) {

    /** Keeps its own copy of the roles. */
    public TenantChoice {
        roles = RoleSet.copy(roles);
    }
}
