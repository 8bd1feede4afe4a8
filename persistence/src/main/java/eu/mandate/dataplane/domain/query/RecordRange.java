package eu.mandate.dataplane.domain.query;

import static java.util.Objects.requireNonNull;

import eu.mandate.dataplane.domain.identifier.SubjectKey;
import eu.mandate.visibility.domain.OwnGrant;
import eu.mandate.visibility.domain.RecordScope;
import java.time.Instant;
import java.util.Set;

/**
 * Which records are looked at, before any condition on their fields: what indexes answer.
 *
 * @param from moment they happened at the earliest, or null
 * @param before moment they happened before, or null
 * @param externalId number in the system that gave it, or null
 * @param subject whom they are about, or null for anybody
 * @param scope which of them whoever asks may see
 * @param grants under which fields stand by which a person could be found: without them only who was named finds a record
 * @param onlyHeld whether only records under hold may be touched; as long as there are no holds, none is
 */
public record RecordRange(
        String category,
        Instant from,
        Instant before,
        String externalId,
        SubjectKey subject,
        RecordScope scope,
        Set<OwnGrant> grants,
        boolean onlyHeld) {
    public RecordRange {
        requireNonNull(scope, "scope");
        grants = Set.copyOf(grants);
    }

    /** All records of a category that a scope shows. */
    public static RecordRange of(String category, RecordScope scope) {
        return new RecordRange(category, null, null, null, null, scope, Set.of(), false);
    }
}
