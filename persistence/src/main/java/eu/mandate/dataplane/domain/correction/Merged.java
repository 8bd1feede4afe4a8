package eu.mandate.dataplane.domain.correction;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The fields after something arrived.
 *
 * @param changed keys whose value that holds is another one now
 * @param upheld keys where a correction held against a different word of the source
 * @param settled keys where the source came to agree with the correction, which is no longer needed
 * @param late keys whose delivery was older than what is known
 */
public record Merged(
        SortedMap<String, KeptField> fields,
        List<String> changed,
        List<String> upheld,
        List<String> settled,
        List<String> late) {
    public Merged {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        changed = List.copyOf(changed);
        upheld = List.copyOf(upheld);
        settled = List.copyOf(settled);
        late = List.copyOf(late);
    }

    /**
     * The fields where the source coming to agree ends no correction of these keys: both stand beside each other.
     *
     * @param before the fields before it arrived
     */
    public SortedMap<String, KeptField> upholding(Set<String> keys, Map<String, KeptField> before) {
        var kept = new TreeMap<>(fields);
        settled.stream().filter(keys::contains).forEach(key -> {
            var said = fields.get(key);
            var correction = before.get(key).correction();
            kept.put(
                    key,
                    said == null
                            ? new KeptField(null, null, correction)
                            : new KeptField(said.fromSource(), said.sourceProvenance(), correction));
        });
        return kept;
    }
}
