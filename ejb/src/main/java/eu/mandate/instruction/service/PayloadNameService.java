package eu.mandate.instruction.service;

import static eu.mandate.kernel.domain.RoleNames.AGREEMENT_REQUESTER;
import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.catalogue.domain.ProfileInForce;
import eu.mandate.catalogue.service.Catalogue;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.instruction.domain.CodeNames;
import eu.mandate.instruction.domain.PayloadNames;
import eu.mandate.instruction.service.change.ProfileCodeNames;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What those are called whom the payload of an instruction names by id, and what its codes are called. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR, AGREEMENT_REQUESTER})
public class PayloadNameService {

    private static final Set<Role> DIRECTORY_READERS =
            EnumSet.of(Role.TENANT_ADMIN, Role.PRIVACY_MANAGER, Role.LEGAL, Role.AUDITOR);

    @Inject
    PayloadNames names;

    @Inject
    CurrentCaller caller;

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    /** By id; what is not known any more has no entry, and whoever does not read the directory learns no names. */
    @Unrecorded("names stand beside the instruction that names them, and reading that is recorded")
    public Map<UUID, String> of(@NotNull Set<UUID> ids) {
        return Collections.disjoint(caller.roles(), DIRECTORY_READERS) ? Map.of() : names.of(ids);
    }

    /** What the profile in force calls codes; nothing has a name while there is none. */
    @Unrecorded("the profile of the service, which everybody in the organisation may read")
    public CodeNames codes() {
        return catalogue
                .ofTenant(clock.instant())
                .map(ProfileInForce::profile)
                .map(ProfileCodeNames::in)
                .orElse(CodeNames.NONE);
    }
}
