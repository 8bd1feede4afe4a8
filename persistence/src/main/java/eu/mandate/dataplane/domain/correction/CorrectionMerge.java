package eu.mandate.dataplane.domain.correction;

import eu.mandate.dataplane.domain.correction.KeptField.Correction;
import eu.mandate.dataplane.domain.record.Provenance;
import eu.mandate.dataplane.domain.value.FieldValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings stored fields and what arrives together. A correction holds against every later delivery of the source until the
 * source says the same or the person withdraws it; meanwhile the source's word is kept beside it. A delivery that is older
 * than what the source said before changes nothing, so that the order of arrival does not matter.
 */
public final class CorrectionMerge {

    /** How much a delivery says. */
    public enum Extent {
        /** Everything the source has: what is not in it, the source no longer has. */
        WHOLE,
        /** Only what changed. */
        PART
    }

    private final TreeMap<String, KeptField> fields;
    private final List<String> changed = new ArrayList<>(0);
    private final List<String> upheld = new ArrayList<>(0);
    private final List<String> settled = new ArrayList<>(0);
    private final List<String> late = new ArrayList<>(0);

    private CorrectionMerge(Map<String, KeptField> stored) {
        fields = new TreeMap<>(stored);
    }

    /** A delivery of the source. */
    public static Merged deliver(
            Map<String, KeptField> stored,
            SortedMap<String, FieldValue> delivered,
            Provenance provenance,
            Extent extent) {
        var merge = new CorrectionMerge(stored);
        var keys = new TreeSet<>(delivered.keySet());
        if (extent == Extent.WHOLE) keys.addAll(stored.keySet());
        keys.forEach(key -> merge.deliver(key, delivered.get(key), provenance));
        return merge.merged();
    }

    /**
     * A person puts values right.
     *
     * @param values null for a field that should be empty
     */
    public static Merged correct(Map<String, KeptField> stored, Map<String, FieldValue> values, Provenance provenance) {
        var merge = new CorrectionMerge(stored);
        values.forEach((key, value) -> merge.correct(key, value, provenance));
        return merge.merged();
    }

    /** The person withdraws corrections: the source's word holds again. */
    public static Merged withdraw(Map<String, KeptField> stored, Set<String> keys) {
        var merge = new CorrectionMerge(stored);
        keys.forEach(merge::withdraw);
        return merge.merged();
    }

    private void deliver(String key, FieldValue value, Provenance provenance) {
        var known = fields.get(key);
        if (known != null
                && known.sourceProvenance() != null
                && provenance.at().isBefore(known.sourceProvenance().at())) {
            late.add(key);
            return;
        }
        if (known == null || !known.corrected()) replace(key, value, provenance);
        else if (known.correction().value() != null
                && known.correction().value().equals(value)) {
            put(key, KeptField.of(value, provenance));
            settled.add(key);
        } else against(key, known.correction(), value, provenance);
    }

    private void replace(String key, FieldValue value, Provenance provenance) {
        if (value == null) remove(key);
        else put(key, KeptField.of(value, provenance));
    }

    /** An emptied field is settled when the source has nothing there either. */
    private void against(String key, Correction correction, FieldValue value, Provenance provenance) {
        if (value == null && correction.value() == null) {
            remove(key);
            settled.add(key);
            return;
        }
        put(key, new KeptField(value, value == null ? null : provenance, correction));
        upheld.add(key);
    }

    private void correct(String key, FieldValue value, Provenance provenance) {
        var known = fields.get(key);
        var source = known == null ? null : known.fromSource();
        if (source == null && value == null) remove(key);
        else if (source != null && source.equals(value)) put(key, KeptField.of(source, known.sourceProvenance()));
        else {
            put(
                    key,
                    new KeptField(
                            source,
                            source == null ? null : known.sourceProvenance(),
                            new Correction(value, provenance)));
        }
    }

    private void withdraw(String key) {
        var known = fields.get(key);
        if (known == null || !known.corrected()) return;
        if (known.fromSource() == null) remove(key);
        else put(key, KeptField.of(known.fromSource(), known.sourceProvenance()));
    }

    private void put(String key, KeptField field) {
        var before = fields.put(key, field);
        if (before == null || !Objects.equals(before.value(), field.value())) changed.add(key);
    }

    private void remove(String key) {
        var before = fields.remove(key);
        if (before != null && before.value() != null) changed.add(key);
    }

    private Merged merged() {
        return new Merged(fields, changed, upheld, settled, late);
    }
}
