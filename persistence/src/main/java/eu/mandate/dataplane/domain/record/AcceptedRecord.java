package eu.mandate.dataplane.domain.record;

import static java.util.Objects.requireNonNull;

import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.dataplane.domain.value.FieldValue;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A record that may be stored (invariant: no record without category, subject or the mark that it has none yet, provenance,
 * role, purpose, region and clock). Only the rules of ingest make one.
 *
 * @param externalId null when the source numbers nothing
 * @param authorisation what allows the use of others' or public data, or null
 * @param profile version and content hash of the profile it was taken under
 * @param belonging where it belongs in the organisation
 * @param values by key of the field
 * @param subjects empty when nobody is known yet
 * @param clocks at least one
 */
public record AcceptedRecord(
        String category,
        String system,
        String externalId,
        String purpose,
        String activity,
        VendorRole role,
        String region,
        String authorisation,
        String profile,
        Instant occurredAt,
        Provenance provenance,
        Belonging belonging,
        SortedMap<String, FieldValue> values,
        List<RecordSubject> subjects,
        List<RetentionClock> clocks) {

    public AcceptedRecord {
        requireNonNull(category, "category");
        requireNonNull(system, "system");
        requireNonNull(purpose, "purpose");
        requireNonNull(activity, "activity");
        requireNonNull(role, "role");
        requireNonNull(region, "region");
        requireNonNull(profile, "profile");
        requireNonNull(occurredAt, "occurredAt");
        requireNonNull(provenance, "provenance");
        requireNonNull(belonging, "belonging");
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        subjects = List.copyOf(subjects);
        clocks = List.copyOf(clocks);
        if (clocks.isEmpty()) throw new IllegalArgumentException("no record without a retention clock");
    }

    /** Whether it is not known yet whom it is about. */
    public boolean noSubjectYet() {
        return subjects.isEmpty();
    }

    /** The same without its values, for whoever has written them down already. */
    public AcceptedRecord withoutValues() {
        return with(belonging, Collections.emptySortedMap(), subjects);
    }

    /** The same at its place, once the directory said whom it belongs to. */
    public AcceptedRecord at(Belonging known) {
        return with(known, values, subjects);
    }

    /** The same with these values only, and whom it is about without the others. */
    public AcceptedRecord holding(SortedMap<String, FieldValue> less, List<RecordSubject> about) {
        return with(belonging, less, about);
    }

    private AcceptedRecord with(Belonging known, SortedMap<String, FieldValue> held, List<RecordSubject> about) {
        return new AcceptedRecord(
                category,
                system,
                externalId,
                purpose,
                activity,
                role,
                region,
                authorisation,
                profile,
                occurredAt,
                provenance,
                known,
                held,
                about,
                clocks);
    }

    @Override
    public String toString() {
        return "record of " + category;
    }
}
