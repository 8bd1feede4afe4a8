package eu.mandate.visibility.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who is in a range, told for one person at a time by walking up the tree. Shares nothing with the compiler. */
public final class NaiveRange {
    private final Organisation organisation;
    private final Map<Integer, List<Integer>> everybody;

    public NaiveRange(Organisation organisation, Map<Integer, List<Integer>> everybody) {
        this.organisation = organisation;
        this.everybody = everybody;
    }

    /** Whether the member is in the range. */
    public boolean shows(Range range, int member) {
        return (range.everybody() || names(range.included(), member, false)) && !names(range.excluded(), member, true);
    }

    private boolean names(Selection selection, int member, boolean follows) {
        return selection.members().contains(member)
                || selection.tags().stream()
                        .anyMatch(tag -> organisation
                                .tagged()
                                .getOrDefault(tag, Set.of())
                                .contains(member))
                || everybody.get(member).stream()
                        .flatMap(this::upwards)
                        .anyMatch(place -> selection.departments().stream()
                                .anyMatch(named -> place.equals(follows ? followed(named) : named)));
    }

    private Stream<Integer> upwards(int department) {
        return Stream.iterate(
                department, up -> up != null, up -> organisation.parents().get(up));
    }

    private Integer followed(Integer department) {
        var now = department;
        while (organisation.merged().containsKey(now))
            now = organisation.merged().get(now);
        return now;
    }
}
