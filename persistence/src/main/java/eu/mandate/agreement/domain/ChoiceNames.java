package eu.mandate.agreement.domain;

import eu.mandate.directory.domain.NameKey;
import eu.mandate.directory.domain.Named;
import eu.mandate.visibility.domain.PeopleChoice;
import eu.mandate.visibility.domain.PeopleNames;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the directory called those whom a choice names, at the moment of the snapshot.
 *
 * @param included of whom the application sees
 * @param excluded of whom it does not see
 */
public record ChoiceNames(GroupNames included, GroupNames excluded) {

    /** Most names of one kind that are frozen and printed. */
    public static final int MOST = 100;

    /** No name is known. */
    public static final ChoiceNames NONE = new ChoiceNames(GroupNames.NONE, GroupNames.NONE);

    /** What is absent is empty. */
    public ChoiceNames {
        if (included == null) included = GroupNames.NONE;
        if (excluded == null) excluded = GroupNames.NONE;
    }

    /** The names in a choice, as far as the directory knows them. */
    public static ChoiceNames of(PeopleChoice choice, Map<UUID, String> departments, Map<UUID, String> tags) {
        return new ChoiceNames(
                GroupNames.of(choice.included(), departments, tags),
                GroupNames.of(choice.excluded(), departments, tags));
    }

    /** The names of departments and tags in their order. Names of people are no part of what is kept for ever. */
    public record GroupNames(List<Named> departments, List<Named> tags) {

        /** No name is known. */
        static final GroupNames NONE = new GroupNames(List.of(), List.of());

        /** What is absent is empty. */
        public GroupNames {
            departments = departments == null ? List.of() : List.copyOf(departments);
            tags = tags == null ? List.of() : List.copyOf(tags);
        }

        private static GroupNames of(PeopleNames people, Map<UUID, String> departments, Map<UUID, String> tags) {
            return new GroupNames(first(people.departments(), departments), first(people.tags(), tags));
        }

        private static List<Named> first(List<UUID> ids, Map<UUID, String> names) {
            return ids.stream()
                    .filter(names::containsKey)
                    .map(id -> new Named(id, names.get(id)))
                    .sorted(Comparator.comparing((Named one) -> NameKey.of(one.name()))
                            .thenComparing(one -> one.id().toString()))
                    .limit(MOST)
                    .toList();
        }
    }
}
