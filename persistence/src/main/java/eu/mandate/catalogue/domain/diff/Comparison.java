package eu.mandate.catalogue.domain.diff;

import eu.mandate.catalogue.domain.profile.Evidence;
import eu.mandate.catalogue.domain.profile.Limit;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.catalogue.domain.tree.Identity;
import eu.mandate.catalogue.domain.tree.RecordTree;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Compares two records of one type: entries of lists by their codes, values without a code as sets. */
final class Comparison {

    /** Records that are one value to a reader. */
    private static final Set<Class<?>> VALUES = Set.of(Text.class, Period.class, Evidence.class, Limit.class);

    private final List<Difference> found = new ArrayList<>();

    private Comparison() {}

    static List<Difference> of(Record before, Record after) {
        var comparison = new Comparison();
        comparison.members("", "", before, after);
        return comparison.found;
    }

    private void compare(String pointer, String place, Object before, Object after) {
        if (Objects.equals(before, after)) return;
        if (before instanceof List<?> one && after instanceof List<?> other) lists(pointer, place, one, other);
        else if (hasMembers(before) && hasMembers(after)) members(pointer, place, (Record) before, (Record) after);
        else found.add(new Difference(pointer, place, before, after));
    }

    private static boolean hasMembers(Object value) {
        return value instanceof Record && !VALUES.contains(value.getClass());
    }

    private void members(String pointer, String place, Record before, Record after) {
        Arrays.stream(before.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .forEach(name -> compare(
                        pointer + "/" + name,
                        place + "/" + name,
                        RecordTree.member(before, name).orElse(null),
                        RecordTree.member(after, name).orElse(null)));
    }

    private void lists(String pointer, String place, List<?> before, List<?> after) {
        var earlier = byCode(before);
        var later = byCode(after);
        if (earlier.size() == before.size() && later.size() == after.size()) entries(pointer, place, earlier, later);
        else values(pointer, place, before, after);
    }

    /** Entries by code; shorter than the list when some have no code or share one. */
    private static Map<String, Object> byCode(List<?> list) {
        var entries = new LinkedHashMap<String, Object>();
        list.forEach(entry -> code(entry).forEach(code -> entries.putIfAbsent(code, entry)));
        return entries;
    }

    private static Stream<String> code(Object entry) {
        if (entry instanceof Record) return Identity.of(entry).stream();
        return Stream.of(String.valueOf(entry));
    }

    private void entries(String pointer, String place, Map<String, Object> before, Map<String, Object> after) {
        var codes = new LinkedHashSet<>(after.keySet());
        codes.addAll(before.keySet());
        codes.forEach(code -> compare(pointer + "/" + escaped(code), place, before.get(code), after.get(code)));
    }

    private static String escaped(String code) {
        return code.replace("~", "~0").replace("/", "~1");
    }

    /** Values that have no code: what is gone and what is new; one of each is one change. */
    private void values(String pointer, String place, List<?> before, List<?> after) {
        var gone = without(before, after);
        var fresh = without(after, before);
        if (gone.size() == 1 && fresh.size() == 1) {
            found.add(new Difference(pointer, place, gone.get(0), fresh.get(0)));
        } else {
            gone.forEach(value -> found.add(new Difference(pointer, place, value, null)));
            fresh.forEach(value -> found.add(new Difference(pointer, place, null, value)));
        }
    }

    private static List<Object> without(List<?> list, List<?> others) {
        var rest = new ArrayList<Object>(list);
        others.forEach(rest::remove);
        return rest;
    }
}
