package eu.mandate.catalogue.service;

import eu.mandate.catalogue.domain.published.PublishedPolicy;
import eu.mandate.catalogue.domain.published.PublishedService;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.domain.VendorSpace;
import eu.mandate.tenant.service.PlatformScoped;
import eu.mandate.tenant.service.TenantRegister;
import eu.mandate.tenant.service.TenantSwitch;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/**
 * What vendors publish, for people without a space. Each vendor is read in its own space and in a transaction of its own, so
 * this runs without one; whoever is signed in gets the same answer as anybody.
 */
@Stateless
@PlatformScoped
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PublicCatalogueService {
    private static final String FOR_EVERYBODY =
            "what is published is for everybody, and who reads it is nobody's business";

    @Inject
    TenantRegister spaces;

    @Inject
    TenantSwitch tenants;

    @Inject
    PublishedCatalogue catalogue;

    /** All services with a version in force, by vendor and service. */
    @Unrecorded(FOR_EVERYBODY)
    public List<PublishedService> services() {
        return spaces.vendors().stream()
                .flatMap(vendor -> tenants.callAs(vendor.space(), () -> catalogue.services(vendor)).stream())
                .toList();
    }

    /**
     * One version of a service; empty for an unknown vendor, service or version and for a draft alike.
     *
     * @param version null for the one in force
     */
    @Unrecorded(FOR_EVERYBODY)
    public Optional<PublishedPolicy> find(@NotNull String vendor, @NotNull String service, String version) {
        return spaces.vendors().stream()
                .filter(each -> each.key().equals(vendor))
                .findFirst()
                .flatMap(each -> published(each, service, version));
    }

    private Optional<PublishedPolicy> published(VendorSpace vendor, String service, String version) {
        try {
            return Optional.of(tenants.callAs(vendor.space(), () -> catalogue.policy(vendor, service, version)));
        } catch (Refusal unknown) {
            return Optional.empty();
        }
    }
}
