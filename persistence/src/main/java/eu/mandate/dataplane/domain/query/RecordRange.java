package eu.mandate.dataplane.domain.query;

import static java.util.Objects.requireNonNull;

import eu.mandate.dataplane.domain.identifier.SubjectKey;
import eu.mandate.visibility.domain.RecordScope;
import java.time.Instant;

/**
 * Which records are looked at, before any condition on their fields: what indexes answer.
 *
 * @param from moment they happened at the earliest, or null
 * @param before moment they happened before, or null
 * @param externalId number in the system that gave it, or null
 * @param subject whom they are about, or null for anybody
 * @param scope which of them whoever asks may see
 * @param traces by which a person is found
 * @param onlyHeld whether only records under hold may be touched; as long as there are no holds, none is
 */
public record RecordRange(
        String category,
        Instant from,
        Instant before,
        String externalId,
        SubjectKey subject,
        RecordScope scope,
        Traces traces,
        boolean onlyHeld) {
    public RecordRange {
        requireNonNull(scope, "scope");
        requireNonNull(traces, "traces");
    }

    /** All records of a category that a scope shows. */
    public static RecordRange of(String category, RecordScope scope) {
        return new RecordRange(category, null, null, null, null, scope, Traces.ALL, false);
    }
}
