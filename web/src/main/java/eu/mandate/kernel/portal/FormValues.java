package eu.mandate.kernel.portal;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What stands in the fields of a form, as text, by dotted name: {@code contacts.0.name}; and how often groups repeat. */
final class FormValues implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_ENTRIES = 200;

    private final TreeMap<String, ArrayList<String>> values = new TreeMap<>();
    private final TreeMap<String, Integer> counts = new TreeMap<>();

    void clear() {
        values.clear();
        counts.clear();
    }

    List<String> get(String name) {
        return List.copyOf(values.getOrDefault(name, new ArrayList<>()));
    }

    void put(String name, List<String> texts) {
        values.put(name, new ArrayList<>(texts));
    }

    int count(String group) {
        return counts.getOrDefault(group, 0);
    }

    void count(String group, int entries) {
        counts.put(group, Math.max(0, Math.min(entries, MOST_ENTRIES)));
    }

    /** Takes an entry out; those behind it move up. */
    void remove(String group, int index) {
        var last = count(group) - 1;
        drop(group + "." + index + ".");
        for (var from = index + 1; from <= last; from++) {
            move(values, group + "." + from + ".", group + "." + (from - 1) + ".");
            move(counts, group + "." + from + ".", group + "." + (from - 1) + ".");
        }
        count(group, last);
    }

    /** Whether nothing was entered below the prefix. */
    boolean blank(String prefix) {
        return below(values, prefix).values().stream().flatMap(List::stream).allMatch(String::isBlank);
    }

    private void drop(String prefix) {
        below(values, prefix).clear();
        below(counts, prefix).clear();
    }

    private static <V> void move(TreeMap<String, V> all, String from, String to) {
        var moved = new TreeMap<>(below(all, from));
        below(all, from).clear();
        moved.forEach((name, value) -> all.put(to + name.substring(from.length()), value));
    }

    private static <V> Map<String, V> below(TreeMap<String, V> all, String prefix) {
        return all.subMap(prefix, prefix + Character.MAX_VALUE);
    }
}
