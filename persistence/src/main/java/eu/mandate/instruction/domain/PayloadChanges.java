package eu.mandate.instruction.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** How two versions of a setting differ, place by place. */
public final class PayloadChanges {

    private PayloadChanges() {}

    /**
     * The places that differ, by pointer; none for versions that say the same.
     *
     * @param before members by name: a map for a record, a collection for a list, anything else for a value; empty when nothing
     *     was instructed, so that everything is added
     * @param after likewise
     */
    public static List<PayloadChange> between(Map<String, ?> before, Map<String, ?> after) {
        var earlier = places(before);
        var later = places(after);
        var pointers = new TreeSet<>(earlier.keySet());
        pointers.addAll(later.keySet());
        return pointers.stream()
                .map(pointer -> change(
                        pointer, earlier.getOrDefault(pointer, List.of()), later.getOrDefault(pointer, List.of())))
                .filter(change -> !change.added().isEmpty() || !change.removed().isEmpty())
                .toList();
    }

    private static PayloadChange change(String pointer, List<String> before, List<String> after) {
        return new PayloadChange(pointer, without(after, before), without(before, after));
    }

    private static SortedMap<String, List<String>> places(Map<String, ?> members) {
        var found = new TreeMap<String, List<String>>();
        collect("", members, found);
        return found;
    }

    private static void collect(String pointer, Object value, Map<String, List<String>> found) {
        if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> collect(pointer + "/" + escaped(name.toString()), member, found));
        } else if (value instanceof Collection<?> elements) {
            found.put(pointer, elements.stream().map(Object::toString).toList());
        } else if (value != null) {
            found.put(pointer, List.of(value.toString()));
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** What is left of some values when each of the others has taken away one that is equal; in one pass, for lists are long. */
    private static List<String> without(List<String> values, List<String> others) {
        var counts = new HashMap<String, Integer>();
        others.forEach(other -> counts.merge(other, 1, Integer::sum));
        var left = new ArrayList<String>();
        for (var value : values) {
            if (counts.merge(value, -1, Integer::sum) < 0) left.add(value);
        }
        return left;
    }
}
