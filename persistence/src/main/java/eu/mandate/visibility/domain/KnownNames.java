package eu.mandate.visibility.domain;

import eu.mandate.kernel.domain.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the directory knows of the ids in a choice. */
public record KnownNames(Map<UUID, Known> departments, Map<UUID, Known> members, Map<UUID, Known> tags) {

    /**
     * One thing of the directory.
     *
     * @param present false for a department that ended and for somebody who left
     */
    public record Known(int number, boolean present) {}

    public KnownNames {
        departments = Map.copyOf(departments);
        members = Map.copyOf(members);
        tags = Map.copyOf(tags);
    }

    /** The same, where what was named before may stay: whoever gives less does not have to find out first who left. */
    public KnownNames keeping(PeopleNames before) {
        return new KnownNames(
                kept(departments, before.departments()), kept(members, before.members()), kept(tags, before.tags()));
    }

    private static Map<UUID, Known> kept(Map<UUID, Known> known, Collection<UUID> before) {
        var kept = new HashMap<>(known);
        kept.replaceAll((id, each) -> before.contains(id) ? new Known(each.number(), true) : each);
        return kept;
    }

    /**
     * What is wrong with whom somebody names.
     *
     * @param pointer of the names
     * @param present whether what ended, and who left, may not be named either
     */
    public List<Violation> faults(String pointer, PeopleNames names, boolean present) {
        var faults = new ArrayList<Violation>();
        if (names.size() > Selection.MOST) faults.add(Violation.of(pointer, "scope-too-many", Selection.MOST));
        var faulty = new Names(present, faults);
        faulty.unknown(pointer + "/departments", names.departments(), departments, "scope-department-unknown");
        faulty.unknown(pointer + "/members", names.members(), members, "scope-member-unknown");
        faulty.unknown(pointer + "/tags", names.tags(), tags, "scope-tag-unknown");
        return faults;
    }

    private record Names(boolean present, List<Violation> faults) {
        void unknown(String pointer, List<UUID> ids, Map<UUID, Known> known, String reason) {
            for (var at = 0; at < ids.size(); at++) {
                var found = known.get(ids.get(at));
                if (found == null || present && !found.present()) faults.add(Violation.of(pointer + "/" + at, reason));
            }
        }
    }

    /** The numbers; ids that are not known are nobody. */
    public Selection selection(PeopleNames names) {
        return new Selection(
                numbers(names.departments(), departments),
                numbers(names.members(), members),
                numbers(names.tags(), tags));
    }

    /** The choice in numbers. */
    public Range range(PeopleChoice choice) {
        return new Range(choice.everybody(), selection(choice.included()), selection(choice.excluded()));
    }

    private static Set<Integer> numbers(Collection<UUID> ids, Map<UUID, Known> known) {
        return ids.stream()
                .filter(known::containsKey)
                .map(id -> known.get(id).number())
                .collect(Collectors.toSet());
    }
}
