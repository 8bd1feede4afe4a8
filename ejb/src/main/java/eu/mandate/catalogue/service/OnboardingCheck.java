package eu.mandate.catalogue.service;

import eu.mandate.catalogue.entity.ProfileVersions;
import eu.mandate.identity.domain.OnboardingEvent.TenantOnboarded;
import eu.mandate.kernel.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Keeps customers from being taken on for a service their vendor does not have. It watches the taking on, because that
 * stands above the catalogue; a vendor that has published nothing yet may take on customers for anything.
 */
@ApplicationScoped
public class OnboardingCheck {

    @Inject
    BoundVendor bound;

    @Inject
    ProfileVersions versions;

    /** @throws Refusal VALIDATION at {@code /service}, with which the space is not opened */
    void judge(@Observes TenantOnboarded event) {
        var known = bound.vendor().map(versions::services).orElseThrow();
        if (known.isEmpty()) return;
        bound.service().filter(known::contains).orElseThrow(() -> Refusal.invalid("/service", "service-unknown"));
    }
}
