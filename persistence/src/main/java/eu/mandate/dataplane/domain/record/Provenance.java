package eu.mandate.dataplane.domain.record;

import static java.util.Objects.requireNonNull;

import eu.mandate.catalogue.domain.profile.CollectionSource;
import java.time.Instant;

/**
 * Where a value comes from.
 *
 * @param source how it reached the service
 * @param channel code of the profile, or null
 * @param actor id of the person, client or job that brought it; never a name
 * @param at when
 */
public record Provenance(CollectionSource source, String channel, String actor, Instant at) {
    public Provenance {
        requireNonNull(source, "source");
        requireNonNull(actor, "actor");
        requireNonNull(at, "at");
    }
}
