package eu.mandate.dataplane.domain.record;

import eu.mandate.dataplane.domain.decision.Origin;
import eu.mandate.dataplane.domain.value.Given;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A record as somebody offers it: its envelope is read, its fields are not judged yet.
 *
 * @param category code, or null
 * @param purpose as it was written, or null
 * @param system name of the system that numbers it
 * @param externalId its number there, unique within the system; null when it has none
 * @param occurredAt when what it tells happened; null for the moment of its arrival
 * @param region code of the region it belongs to; null for the organisation's own
 * @param activity code of the processing activity, or null
 * @param place where it belongs in the organisation, as far as the envelope says it
 * @param subjects whom it is about; may be empty
 * @param fields by key
 */
public record OfferedRecord(
        String category,
        String purpose,
        Origin origin,
        String system,
        String externalId,
        Instant occurredAt,
        String region,
        String activity,
        OfferedPlace place,
        List<OfferedSubject> subjects,
        Map<String, Given> fields) {

    /** The system of records whose caller names none. */
    public static final String OWN_SYSTEM = "rest";

    public OfferedRecord {
        subjects = List.copyOf(subjects);
        fields = Collections.unmodifiableMap(fields);
    }

    @Override
    public String toString() {
        return "offered record of " + fields.size() + " fields";
    }
}
