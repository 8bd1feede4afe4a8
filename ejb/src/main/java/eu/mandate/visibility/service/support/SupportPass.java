package eu.mandate.visibility.service.support;

import eu.mandate.identity.domain.Role;
import eu.mandate.tenant.domain.TenantId;
import java.util.Set;
import java.util.UUID;

/**
 * What the vendor's own space says of one of its people and an access: where it leads, and whether the person is bound to
 * confidentiality now. Whether it is in force is the customer's to say.
 *
 * @param customer the organisation that the access leads to
 * @param customerKey its key
 * @param roles of the person that count in this call
 */
public record SupportPass(
        UUID access,
        TenantId customer,
        String customerKey,
        UUID person,
        Set<Role> roles,
        boolean undertaking,
        boolean guidelines,
        boolean training) {
    public SupportPass {
        roles = Set.copyOf(roles);
    }
}
