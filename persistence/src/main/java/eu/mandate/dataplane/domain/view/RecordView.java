package eu.mandate.dataplane.domain.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One record as its reader sees it.
 *
 * @param purpose it was taken for
 * @param activity code of the processing activity
 * @param vendorRole PROCESSOR or CONTROLLER
 * @param authorisation what allows the use of others' or public data, or null
 * @param profile version and content hash of the profile it was taken under
 * @param fields those that are there and come out, in the order of the profile
 * @param subjects kinds of the people it is known to be about, without their identifiers; empty for nobody yet
 * @param responsible member of the organisation; null when nobody is known, where the purpose does without names, and where the
 *     field that tells it is hidden
 * @param collection connected account, album or class it lies in; null for none, and likewise
 * @param clocks retention clocks
 * @param version for {@code If-Match}
 */
public record RecordView(
        UUID id,
        String category,
        String system,
        String externalId,
        Instant occurredAt,
        Instant receivedAt,
        String purpose,
        String activity,
        String vendorRole,
        String region,
        String authorisation,
        String profile,
        FieldOrigin origin,
        List<ShownField> fields,
        List<Subject> subjects,
        Responsible responsible,
        String collection,
        List<Clock> clocks,
        long version) {

    public RecordView {
        fields = List.copyOf(fields);
        subjects = List.copyOf(subjects);
        clocks = List.copyOf(clocks);
    }

    /**
     * People a record is about.
     *
     * @param kind code of the kind of data subject; empty where it is not known
     * @param role NAMED, BY_FIELD or MENTIONED
     * @param identifiers how many identifiers of such people are known
     */
    public record Subject(String kind, String role, int identifiers) {}

    /**
     * A retention clock.
     *
     * @param startedAt day 0, or null while its event has not happened
     * @param fields keys it counts for; empty for the whole record
     */
    public record Clock(String rule, String trigger, Instant startedAt, List<String> fields) {
        public Clock {
            fields = List.copyOf(fields);
        }
    }

    @Override
    public String toString() {
        return "record " + id;
    }
}
