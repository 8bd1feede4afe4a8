package eu.mandate.visibility.domain;

import eu.mandate.directory.domain.DepartmentTree;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Turns a range into a condition on main department and member, for one version of the organisation. Sets are subtracted here,
 * once, so that the query compares numbers only.
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

    /** The condition. */
    public CompiledRange compile(Range range) {
        if (range.isEmpty()) return new CompiledRange.None();
        var every = organisation.parents().keySet();
        var shut = below(range.excluded().departments().stream()
                .map(organisation::today)
                .filter(department -> department != null)
                .toList());
        var open = range.everybody()
                ? new HashSet<>(every)
                : below(range.included().departments().stream()
                        .filter(every::contains)
                        .toList());
        var members = new Members(range, open, shut);
        open.removeAll(shut);
        return condition(open, every, members.seen(open), members.hidden(open));
    }

    private Set<Integer> below(Collection<Integer> departments) {
        var all = new HashSet<Integer>();
        departments.forEach(department -> all.addAll(tree.subtree(department)));
        return all;
    }

    private static CompiledRange condition(
            Set<Integer> open, Set<Integer> every, Set<Integer> members, Set<Integer> except) {
        if (open.isEmpty() && members.isEmpty()) return new CompiledRange.None();
        if (open.size() == every.size() && except.isEmpty()) return new CompiledRange.All();
        if (2 * open.size() <= every.size()) return new CompiledRange.Lists(open, false, members, except);
        var closed = new HashSet<>(every);
        closed.removeAll(open);
        return new CompiledRange.Lists(closed, true, members, except);
    }

    /** Members whose main department alone does not tell. */
    private final class Members {
        private final Set<Integer> named = new HashSet<>();
        private final Set<Integer> excepted = new HashSet<>();
        private final Set<Integer> opened;
        private final Set<Integer> shut;

        Members(Range range, Set<Integer> opened, Set<Integer> shut) {
            this.opened = Set.copyOf(opened);
            this.shut = shut;
            add(range.included(), named);
            add(range.excluded(), excepted);
        }

        private void add(Selection selection, Set<Integer> members) {
            members.addAll(selection.members());
            selection.tags().forEach(tag -> members.addAll(organisation.tagged().getOrDefault(tag, Set.of())));
        }

        Set<Integer> seen(Set<Integer> open) {
            var seen = new HashSet<Integer>();
            organisation.places().forEach((member, places) -> {
                if (included(member, places) && !excluded(member, places) && !open.contains(places.get(0)))
                    seen.add(member);
            });
            return seen;
        }

        Set<Integer> hidden(Set<Integer> open) {
            var hidden = new HashSet<Integer>();
            organisation.places().forEach((member, places) -> {
                if (excluded(member, places) && open.contains(places.get(0))) hidden.add(member);
            });
            return hidden;
        }

        private boolean included(int member, List<Integer> places) {
            return named.contains(member) || places.stream().anyMatch(opened::contains);
        }

        private boolean excluded(int member, List<Integer> places) {
            return excepted.contains(member) || places.stream().anyMatch(shut::contains);
        }
    }
}
