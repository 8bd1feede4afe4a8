package eu.mandate.dataplane.domain.view;

import eu.mandate.dataplane.domain.record.Provenance;
import java.time.Instant;

/**
 * Where a value comes from.
 *
 * @param source kind of source
 * @param channel code of the profile, or null
 * @param actor id of the person, client or job that brought it; null where the purpose does without names
 */
public record FieldOrigin(String source, String channel, String actor, Instant at) {

    /** The same for people and programs. */
    public static FieldOrigin of(Provenance provenance) {
        return provenance == null
                ? null
                : new FieldOrigin(
                        provenance.source().name(), provenance.channel(), provenance.actor(), provenance.at());
    }

    /** The same without who brought it. */
    public FieldOrigin nameless() {
        return new FieldOrigin(source, channel, null, at);
    }
}
