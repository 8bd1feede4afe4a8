package eu.mandate.visibility.domain.view;

import eu.mandate.directory.domain.Named;
import eu.mandate.visibility.domain.PeopleNames;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * People as they are named, with what the directory calls each; no name where it does not know one any more.
 *
 * @param departments each with all below it
 * @param members one by one
 * @param tags everybody who bears one
 */
public record NamedPeople(List<Named> departments, List<Named> members, List<Named> tags) {

    public NamedPeople {
        departments = List.copyOf(departments);
        members = List.copyOf(members);
        tags = List.copyOf(tags);
    }

    /** These people with their names. */
    public static NamedPeople of(PeopleNames people, ScopeNames names) {
        return new NamedPeople(
                named(people.departments(), names.departments()),
                named(people.members(), names.members()),
                named(people.tags(), names.groups()));
    }

    private static List<Named> named(List<UUID> ids, Map<UUID, String> names) {
        return ids.stream().map(id -> new Named(id, names.get(id))).toList();
    }
}
