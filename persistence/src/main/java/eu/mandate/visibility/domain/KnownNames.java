package eu.mandate.visibility.domain;

import java.util.Collection;
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
