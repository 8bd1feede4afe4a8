package eu.mandate.dataplane.domain.query;

import eu.mandate.dataplane.domain.identifier.SubjectKey;
import java.time.Instant;

/**
 * Which records are looked at, before any condition on their fields: what indexes answer.
 *
 * @param from moment they happened at the earliest, or null
 * @param before moment they happened before, or null
 * @param externalId number in the system that gave it, or null
 * @param subject whom they are about, or null for anybody
 * @param onlyHeld whether only records under hold may be touched; as long as there are no holds, none is
 */
public record RecordRange(
        String category, Instant from, Instant before, String externalId, SubjectKey subject, boolean onlyHeld) {

    /** All records of a category. */
    public static RecordRange of(String category) {
        return new RecordRange(category, null, null, null, null, false);
    }
}
