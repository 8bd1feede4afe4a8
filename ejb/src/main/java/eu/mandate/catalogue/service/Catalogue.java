package eu.mandate.catalogue.service;

import eu.mandate.catalogue.domain.ProfileInForce;
import eu.mandate.catalogue.domain.ProfileTimeline;
import eu.mandate.catalogue.domain.PublishedVersion;
import eu.mandate.catalogue.entity.ProfileVersions;
import eu.mandate.catalogue.store.JdbcTimelines;
import eu.mandate.tenant.domain.ProcessorId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** The profile of the bound customer's service, for the features below; reading it there owes no entry of its own. */
@ApplicationScoped
public class Catalogue {

    @Inject
    JdbcTimelines timelines;

    @Inject
    ProfileVersions versions;

    @Inject
    ParsedProfiles parsed;

    /** What held at the instant; empty when no version of the service was in force, and in a space that is no customer's. */
    public Optional<ProfileInForce> ofTenant(Instant instant) {
        return at(timelines.ofTenant(), instant);
    }

    /** As {@link #ofTenant(Instant)}, of a timeline that was read together with something else. */
    public Optional<ProfileInForce> at(ProfileTimeline timeline, Instant instant) {
        return timeline.inForceAt(instant).map(this::profile);
    }

    /** What held at the instant of any service of a vendor. */
    Optional<ProfileInForce> of(ProcessorId vendor, String service, Instant instant) {
        return at(versions.timeline(vendor, service), instant);
    }

    private ProfileInForce profile(PublishedVersion held) {
        var profile = parsed.of(held.id(), held.contentHash());
        return new ProfileInForce(profile, held.version(), held.contentHash(), held.effectiveFrom());
    }
}
