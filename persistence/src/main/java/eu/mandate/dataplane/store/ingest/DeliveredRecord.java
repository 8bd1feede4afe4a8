package eu.mandate.dataplane.store.ingest;

import eu.mandate.dataplane.domain.correction.CorrectionMerge;
import eu.mandate.dataplane.domain.correction.KeptField;
import eu.mandate.dataplane.domain.ingest.KeptRecord.Effect;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.dataplane.store.Fingerprint;
import java.time.Instant;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** A record that was there before, and what deliveries make of it, one after the other. */
final class DeliveredRecord {
    private final UUID id;
    private final String category;
    private final Instant occurredAt;
    private final byte[] before;
    private byte[] content;
    private Instant receivedAt;
    private SortedMap<String, KeptField> fields = new TreeMap<>();
    private IngestRow last;
    private int changes;

    DeliveredRecord(UUID id, String category, byte[] content, Instant occurredAt, Instant receivedAt) {
        this.id = id;
        this.category = category;
        this.before = content;
        this.content = content;
        this.occurredAt = occurredAt;
        this.receivedAt = receivedAt;
    }

    UUID id() {
        return id;
    }

    String category() {
        return category;
    }

    /** Whether a delivery may change anything, so that the fields have to be known. */
    boolean differs(IngestRow row) {
        return !Arrays.equals(before, row.content());
    }

    void know(SortedMap<String, KeptField> stored) {
        fields = stored;
    }

    /**
     * One delivery more. One that is older than what is known changes nothing, so that their order does not matter.
     *
     * @param categories of the profile
     */
    Effect deliver(IngestRow row, Categories categories) {
        var provenance = row.record().provenance();
        if (!category.equals(row.record().category())) return Effect.OTHER_CATEGORY;
        if (Arrays.equals(content, row.content()) || provenance.at().isBefore(receivedAt)) return Effect.UNCHANGED;
        if (categories.fixed(category)) return Effect.FIXED;
        var said = row.values(categories.fields(category));
        fields = CorrectionMerge.deliver(fields, said, provenance, CorrectionMerge.Extent.WHOLE)
                .fields();
        content = row.content();
        receivedAt = provenance.at();
        last = row;
        changes++;
        return Effect.CHANGED;
    }

    /** By how much the version rises; 0 when nothing has to be written. */
    int changes() {
        return changes;
    }

    /** The delivery that was taken last. */
    IngestRow last() {
        return last;
    }

    /** A delivery that does not say when leaves it as it was. */
    Instant occurredAt() {
        return Fingerprint.saysWhen(last.record()) ? last.record().occurredAt() : occurredAt;
    }

    SortedMap<String, KeptField> fields() {
        return fields;
    }

    /** What holds. */
    SortedMap<String, FieldValue> values() {
        var values = new TreeMap<String, FieldValue>();
        fields.forEach((key, kept) -> {
            if (kept.value() != null) values.put(key, kept.value());
        });
        return values;
    }
}
