package eu.mandate.dataplane.service;

import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.MEMBER;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.catalogue.domain.ProfileInForce;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.service.Catalogue;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** What a reader of records can choose from. Only an offer: each call is decided by the decision point. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, AUDITOR, MEMBER})
public class RecordOfferService {
    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    /** The profile in force with its categories and purposes; empty while there is none. */
    @Unrecorded("the profile of the service, which everybody in the organisation may read")
    public Optional<ServiceProfile> profile() {
        return catalogue.ofTenant(clock.instant()).map(ProfileInForce::profile);
    }
}
