package eu.mandate.catalogue.service.setup;

import eu.mandate.catalogue.domain.ProfileChangeReason;
import eu.mandate.catalogue.domain.RegisterEvent;
import eu.mandate.catalogue.service.BoundVendor;
import eu.mandate.catalogue.service.ProfileDesk;
import eu.mandate.catalogue.service.ProfileSource;
import eu.mandate.catalogue.service.PublishProfile;
import eu.mandate.catalogue.service.RegisterDesk;
import eu.mandate.catalogue.service.RegisterPlace;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.domain.ProcessorId;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives the vendor of the bound space its first entries and its first profile. What is there already stays as it is, so it
 * may be repeated. Not reachable from outside.
 */
@Stateless
@PermitAll
public class CatalogueSetup {

    private static final PublishProfile FIRST =
            new PublishProfile(ProfileChangeReason.OTHER, "First version.", "首个版本。", null);

    @Inject
    BoundVendor bound;

    @Inject
    ProfileSource source;

    @Inject
    ProfileDesk profiles;

    @Inject
    RegisterDesk registers;

    @Inject
    Event<DomainEvent> events;

    @Inject
    @ConfigProperty(name = "mandate.demo", defaultValue = "false")
    boolean demo;

    /**
     * Writes the entries whose key no entry ever had; each is marked as invented for the demonstration.
     *
     * @throws IllegalStateException in an installation that was not started for the demonstration
     * @throws Refusal when an entry is not valid
     */
    @Unrecorded("usually all entries are there and nothing is done")
    public void ensureDemoEntries(List<RegisterSeed> seeds) {
        if (!demo) throw new IllegalStateException("this installation was not started for the demonstration");
        var vendor = vendor();
        for (var seed : SeedOrder.of(seeds)) {
            var place = new RegisterPlace(vendor, seed.register(), seed.key());
            if (registers.knows(place)) continue;
            var written = registers.put(place, seed.json(), 0, true);
            events.fire(new RegisterEvent.RegisterEntryChanged(seed.register(), seed.key(), written.version(), true));
        }
    }

    /**
     * Publishes a profile that comes with the product and puts it in force at once, unless a version of that service was
     * ever published.
     *
     * @throws Refusal NOT_FOUND for an unknown profile; PROFILE_INCOMPLETE when the entries it needs are not there
     */
    @Unrecorded("usually the service is published and nothing is done")
    public void ensureInForce(String builtIn) {
        var vendor = vendor();
        var profile = source.builtIn(builtIn);
        if (profiles.published(vendor, profile.key())) return;
        var version = profiles.draft(vendor, profile).version();
        events.fire(profiles.publish(version, FIRST));
        events.fire(profiles.putInForce(version, null));
    }

    private ProcessorId vendor() {
        return bound.vendor().orElseThrow(() -> new IllegalStateException("the bound space is no vendor's"));
    }
}
