package eu.mandate.dataplane.domain.report;

import eu.mandate.dataplane.domain.decision.Duties;
import eu.mandate.dataplane.domain.view.RecordFigures;
import eu.mandate.dataplane.domain.view.RecordFigures.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Leaves out groups of too few people, and whatever would let one work out such a group from the rest: with a total, one group
 * that is missing is the difference. So the smallest of the others goes as well, until those that are missing are several and
 * together of enough people; where nothing is left to take away, the total goes.
 */
public final class SmallGroups {

    /** Of a group so many people are told apart by name of their key. */
    public static final int NAMED = Duties.THRESHOLD;

    private SmallGroups() {}

    /**
     * A group as it was counted.
     *
     * @param key its value; null for records without one
     * @param people that its records are about
     * @param some keys of {@link #NAMED} of them, or of all when there are fewer
     */
    public record Counted(String key, long records, long people, Set<String> some) {
        public Counted {
            some = Set.copyOf(some);
        }

        @Override
        public String toString() {
            return "group of " + people;
        }
    }

    /**
     * The figures that may be told.
     *
     * @param byMonth whether the groups keep the order of their keys; otherwise the largest goes first
     */
    public static RecordFigures of(String groupBy, List<Counted> groups, int smallest, boolean byMonth) {
        var shown = new ArrayList<>(groups);
        var hidden = new ArrayList<Counted>();
        for (var group : groups) {
            if (group.people() < smallest) {
                shown.remove(group);
                hidden.add(group);
            }
        }
        while (!hidden.isEmpty() && !safe(hidden, smallest) && !shown.isEmpty()) {
            var next = shown.stream()
                    .min(Comparator.comparingLong(Counted::people).thenComparingLong(Counted::records))
                    .orElseThrow();
            shown.remove(next);
            hidden.add(next);
        }
        var total = hidden.isEmpty() || safe(hidden, smallest)
                ? (Long) groups.stream().mapToLong(Counted::records).sum()
                : null;
        if (!byMonth) shown.sort(Comparator.comparingLong(Counted::records).reversed());
        var told = shown.stream()
                .map(group -> new Group(group.key(), group.records()))
                .toList();
        return new RecordFigures(groupBy, told, hidden.size(), total, smallest);
    }

    /** The same person may be in several groups, so people are counted over all of them. */
    private static boolean safe(List<Counted> hidden, int smallest) {
        return hidden.size() > 1
                && hidden.stream()
                                .flatMap(group -> group.some().stream())
                                .distinct()
                                .count()
                        >= smallest;
    }
}
