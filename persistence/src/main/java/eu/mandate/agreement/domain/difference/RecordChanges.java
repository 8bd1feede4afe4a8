package eu.mandate.agreement.domain.difference;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The members in which two records of one type differ; members of nested records are told with their path.
 *
 * @param before values of the first record by member
 * @param after values of the second record by member, the same members
 */
record RecordChanges(Map<String, String> before, Map<String, String> after) {

    /** The differences, empty for equal records. */
    static RecordChanges between(Record before, Record after) {
        var one = new LinkedHashMap<String, String>();
        var other = new LinkedHashMap<String, String>();
        collect("", before, after, new RecordChanges(one, other));
        return new RecordChanges(one, other);
    }

    private static void collect(String path, Record before, Record after, RecordChanges found) {
        for (var component : before.getClass().getRecordComponents()) {
            var one = read(component, before);
            var other = read(component, after);
            var name = path + component.getName();
            if (Objects.equals(one, other)) continue;
            if (one instanceof Record first && other instanceof Record second) {
                collect(name + ".", first, second, found);
            } else {
                found.before.put(name, shown(one));
                found.after.put(name, shown(other));
            }
        }
    }

    /** The members that differ. */
    Collection<String> members() {
        return before.keySet();
    }

    /** Values as one line: {@code member: value; member: value}. */
    static String line(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + ": " + value.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String shown(Object value) {
        if (value == null) return "–";
        if (value instanceof Record nested) return line(values(nested));
        if (value instanceof Collection<?> elements) {
            return elements.stream().map(RecordChanges::shown).collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    private static Map<String, String> values(Record nested) {
        var values = new LinkedHashMap<String, String>();
        for (var component : nested.getClass().getRecordComponents()) {
            values.put(component.getName(), shown(read(component, nested)));
        }
        return values;
    }

    private static Object read(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("cannot read " + component, broken);
        }
    }
}
