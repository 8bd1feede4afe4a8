package eu.mandate.identity.service;

import eu.mandate.identity.domain.Roles;
import eu.mandate.identity.entity.Memberships;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the people of the current space are called, beside what they did: whoever may read an instruction, or the
 * evidence, may know who is meant. Nothing else about anybody is told.
 */
@Stateless
@RolesAllowed({
    Roles.TENANT_ADMIN,
    Roles.PRIVACY_MANAGER,
    Roles.LEGAL,
    Roles.AGREEMENT_REQUESTER,
    Roles.AUDITOR,
    Roles.OPERATIONS,
    Roles.PRIVACY,
    Roles.SECURITY,
    Roles.INSTALLATION_ADMIN
})
public class ColleagueService {

    @Inject
    Memberships memberships;

    /** The names by the person's id; who never belonged to the space has no entry. */
    @Unrecorded("a name stands beside a record of what its bearer did, and reading that is recorded")
    public Map<UUID, String> names(@NotNull Set<UUID> people) {
        return memberships.names(people);
    }
}
