package eu.mandate.visibility.domain;

import eu.mandate.directory.domain.DepartmentTree;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Turns ranges into a condition on main department and member, for one version of the organisation. Sets are subtracted and
 * intersected here, once, so that the query compares numbers only.
 *
 * <p>A department that ended includes nobody, because whatever it became may be larger; an exclusion follows it into the
 * department it was merged into, because nobody may become visible by a merger.
 */
public final class RangeCompiler {

    private final Organisation organisation;
    private final DepartmentTree tree;

    /** For one version of an organisation. */
    public RangeCompiler(Organisation organisation) {
        this.organisation = organisation;
        this.tree = new DepartmentTree(organisation.parents());
    }

    /** The condition of whoever is in each of the ranges; everybody for none. */
    public CompiledRange compile(Range... ranges) {
        if (Stream.of(ranges).anyMatch(Range::isEmpty)) return new CompiledRange.None();
        var limits = Stream.of(ranges).map(Limit::new).toList();
        var every = organisation.parents().keySet();
        var open = new HashSet<>(every);
        limits.forEach(limit -> limit.narrow(open));
        var seen = new HashSet<Integer>();
        var hidden = new HashSet<Integer>();
        organisation.places().forEach((member, places) -> {
            var shown = limits.stream().allMatch(limit -> limit.shows(member, places));
            if (shown != open.contains(places.get(0))) (shown ? seen : hidden).add(member);
        });
        return condition(open, every, seen, hidden);
    }

    private Set<Integer> below(Collection<Integer> departments) {
        var all = new HashSet<Integer>();
        departments.forEach(department -> all.addAll(tree.subtree(department)));
        return all;
    }

    private CompiledRange condition(Set<Integer> open, Set<Integer> every, Set<Integer> members, Set<Integer> except) {
        if (open.isEmpty() && members.isEmpty()) return new CompiledRange.None();
        if (open.size() == every.size() && except.isEmpty()) return new CompiledRange.All();
        var several = new HashMap<>(organisation.several());
        several.keySet().removeIf(member -> !members.contains(member) && !except.contains(member));
        if (2 * open.size() <= every.size()) return new CompiledRange.Lists(open, false, members, except, several);
        var closed = new HashSet<>(every);
        closed.removeAll(open);
        return new CompiledRange.Lists(closed, true, members, except, several);
    }

    /** One of the ranges, spelled out in departments and members. */
    private final class Limit {
        private final Set<Integer> opened;
        private final Set<Integer> shut;
        private final Set<Integer> named;
        private final Set<Integer> excepted;

        Limit(Range range) {
            var every = organisation.parents().keySet();
            opened = range.everybody()
                    ? Set.copyOf(every)
                    : below(range.included().departments().stream()
                            .filter(every::contains)
                            .toList());
            shut = below(range.excluded().departments().stream()
                    .map(organisation::today)
                    .filter(department -> department != null)
                    .toList());
            named = members(range.included());
            excepted = members(range.excluded());
        }

        private Set<Integer> members(Selection selection) {
            var members = new HashSet<>(selection.members());
            selection.tags().forEach(tag -> members.addAll(organisation.tagged().getOrDefault(tag, Set.of())));
            return members;
        }

        void narrow(Set<Integer> open) {
            open.retainAll(opened);
            open.removeAll(shut);
        }

        /** Whether a member is in it, by all their departments. */
        boolean shows(int member, List<Integer> places) {
            return (named.contains(member) || places.stream().anyMatch(opened::contains))
                    && !excepted.contains(member)
                    && places.stream().noneMatch(shut::contains);
        }
    }
}
