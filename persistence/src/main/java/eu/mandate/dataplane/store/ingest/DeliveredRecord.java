package eu.mandate.dataplane.store.ingest;

import eu.mandate.dataplane.domain.correction.CorrectionMerge;
import eu.mandate.dataplane.domain.correction.KeptField;
import eu.mandate.dataplane.domain.ingest.KeptRecord.Effect;
import eu.mandate.dataplane.domain.ingest.Redelivery;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.dataplane.store.Fingerprint;
import java.time.Instant;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** A record that was there before, and what deliveries make of it, one after the other. */
final class DeliveredRecord {
    private final Stored stored;
    private byte[] content;
    private Instant receivedAt;
    private String broughtBy;
    private SortedMap<String, KeptField> fields = new TreeMap<>();
    private IngestRow last;
    private int changes;
    private boolean outside;

    /**
     * What stands in the table.
     *
     * @param content its fingerprint
     * @param broughtBy who brought it last
     */
    record Stored(UUID id, String category, byte[] content, Instant occurredAt, Instant receivedAt, String broughtBy) {}

    DeliveredRecord(Stored stored) {
        this.stored = stored;
        this.content = stored.content();
        this.receivedAt = stored.receivedAt();
        this.broughtBy = stored.broughtBy();
    }

    UUID id() {
        return stored.id();
    }

    String category() {
        return stored.category();
    }

    /** Whether a delivery may change anything, so that the fields have to be known. */
    boolean differs(IngestRow row, Redelivery redelivery) {
        return !Arrays.equals(stored.content(), row.content()) || !redelivery.tells(row.record(), stored.broughtBy());
    }

    /** It lies outside of what is seen by who brings it. */
    void isOutside() {
        outside = true;
    }

    void know(SortedMap<String, KeptField> known) {
        fields = known;
    }

    /**
     * One delivery more. One that is older than what is known changes nothing, so that their order does not matter.
     *
     * @param categories of the profile
     */
    Effect deliver(IngestRow row, Categories categories, Redelivery redelivery) {
        var record = row.record();
        if (!category().equals(record.category())) return Effect.OTHER_CATEGORY;
        if (record.provenance().at().isBefore(receivedAt)) return Effect.UNCHANGED;
        if (Arrays.equals(content, row.content()) && redelivery.tells(record, broughtBy)) return Effect.UNCHANGED;
        if (categories.fixed(category())) return Effect.FIXED;
        if (shows(row, redelivery)) return Effect.HIDDEN;
        var said = row.values(categories.fields(category()));
        fields = CorrectionMerge.deliver(fields, said, record.provenance(), CorrectionMerge.Extent.WHOLE)
                .upholding(redelivery.upheld(record), fields);
        content = row.content();
        receivedAt = record.provenance().at();
        broughtBy = record.provenance().actor();
        last = row;
        changes++;
        return Effect.CHANGED;
    }

    /** Whether a hidden record would come to where who brings it sees what others put right in it. */
    private boolean shows(IngestRow row, Redelivery redelivery) {
        var place = row.record().belonging().place(id());
        return outside
                && fields.values().stream().anyMatch(KeptField::corrected)
                && !redelivery.outside(category(), place);
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
        return Fingerprint.saysWhen(last.record()) ? last.record().occurredAt() : stored.occurredAt();
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
