package eu.mandate.visibility.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which fields reads showed.
 *
 * @param whole codes of categories of which some read may have shown every field
 * @param fields {@code category.field} that some read showed
 */
public record FieldUse(Set<String> whole, Set<String> fields) {

    /** Nothing was read. */
    public static final FieldUse NONE = new FieldUse(Set.of(), Set.of());

    public FieldUse {
        whole = Set.copyOf(whole);
        fields = Set.copyOf(fields);
    }

    /**
     * One kind of read.
     *
     * @param fields keys with commas between them; null when the log does not tell
     */
    public record Read(String category, String fields) {}

    /** Of what the log tells. */
    public static FieldUse of(Collection<Read> reads) {
        var whole = new HashSet<String>();
        var fields = new HashSet<String>();
        for (var read : reads) {
            if (read.fields == null) whole.add(read.category);
            else Arrays.stream(read.fields.split(",")).forEach(key -> fields.add(read.category + "." + key));
        }
        return new FieldUse(whole, fields);
    }

    /** Whether some read may have shown a field, {@code category.field}. */
    public boolean shows(String field) {
        return fields.contains(field) || whole.contains(field.substring(0, field.indexOf('.')));
    }

    /** Those of some fields that no read showed. */
    public List<String> unused(List<String> some) {
        return some.stream().filter(field -> !shows(field)).toList();
    }
}
