package eu.mandate.demo.service;

import eu.mandate.catalogue.service.setup.CatalogueSetup;
import eu.mandate.identity.domain.Role;
import eu.mandate.tenant.service.PlatformScoped;
import eu.mandate.tenant.service.TenantSwitch;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.Future;

/** Gives the vendors of the story their registers and the profile of their service. Not reachable from outside. */
@Stateless
@PlatformScoped
@PermitAll
public class DemoCatalogue {

    /** Which profile that comes with the product a vendor offers. */
    private static final Map<String, String> PROFILES = Map.of(
            "jujiao", "juwaitong",
            "yeying", "weiban",
            "wesmile-team", "wesmile",
            "wapu", "wadesk");

    @Inject
    DemoPlaces places;

    @Inject
    TenantSwitch spaces;

    @Inject
    DemoSpeakers people;

    @Inject
    CatalogueSetup catalogue;

    /**
     * Makes sure the vendor's entries are there and its service is offered, as its operator; nothing for a vendor without a
     * profile. In a request of its own, for a request has one caller.
     */
    @Asynchronous
    @Unrecorded("what is there stays as it is")
    public Future<Void> ensure(StorySpace vendor) {
        var profile = PROFILES.get(vendor.key().value());
        if (profile != null) ensure(vendor, profile);
        return new AsyncResult<>(null);
    }

    private void ensure(StorySpace vendor, String profile) {
        spaces.runAs(places.opened(vendor), () -> {
            people.speakAs(operator(vendor));
            catalogue.ensureDemoEntries(StoryRegisters.of(vendor.key()));
            catalogue.ensureInForce(profile);
        });
    }

    private static StoryPerson operator(StorySpace vendor) {
        return vendor.people().stream()
                .filter(person -> person.role() == Role.OPERATIONS)
                .findFirst()
                .orElseThrow();
    }
}
