package eu.mandate.dataplane.domain.view;

import java.util.List;

/**
 * Figures about groups of records.
 *
 * @param groupBy key of the field, or {@code month}
 * @param groups those of enough people, the largest first, months in their order
 * @param suppressed how many groups are left out, because they are too small or would let one work out such a group
 * @param total of all groups, or null where it would let one work out a group that is left out
 * @param smallestGroup people that a group has at least
 */
public record RecordFigures(String groupBy, List<Group> groups, int suppressed, Long total, int smallestGroup) {
    public RecordFigures {
        groups = List.copyOf(groups);
    }

    /** A group. @param key its value; null for records without one */
    public record Group(String key, long records) {}
}
