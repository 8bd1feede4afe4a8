package eu.mandate.dataplane.domain.correction;

import static java.util.Objects.requireNonNull;

import eu.mandate.dataplane.domain.record.Provenance;
import eu.mandate.dataplane.domain.value.FieldValue;

/**
 * A field of a stored record: the last word of its source, and the correction that stands against it.
 *
 * @param fromSource null when the source has nothing there
 * @param sourceProvenance null with it
 * @param correction null when the source's word holds; otherwise what a person says, which may be that nothing stands there
 */
public record KeptField(FieldValue fromSource, Provenance sourceProvenance, Correction correction) {

    public KeptField {
        if ((fromSource == null) != (sourceProvenance == null)) {
            throw new IllegalArgumentException("a value of a source has a provenance");
        }
        if (fromSource == null && correction == null) throw new IllegalArgumentException("an empty field is not kept");
    }

    /**
     * What a person put right.
     *
     * @param value null where the person says that nothing should stand there
     * @param provenance who and when
     */
    public record Correction(FieldValue value, Provenance provenance) {
        public Correction {
            requireNonNull(provenance, "provenance");
        }
    }

    /** A value as its source says it. */
    public static KeptField of(FieldValue value, Provenance provenance) {
        return new KeptField(requireNonNull(value), requireNonNull(provenance), null);
    }

    /** Whether a correction holds. */
    public boolean corrected() {
        return correction != null;
    }

    /** What holds; null where a correction emptied the field. */
    public FieldValue value() {
        return corrected() ? correction.value() : fromSource;
    }

    /** Where that comes from. */
    public Provenance provenance() {
        return corrected() ? correction.provenance() : sourceProvenance;
    }
}
