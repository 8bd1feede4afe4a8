package eu.mandate.visibility.domain.view;

import eu.mandate.visibility.domain.ReaderKind;
import java.util.Map;
import java.util.UUID;

/**
 * What the things that scopes name by id are called in the directory, for whoever may read the scopes. What is not known any more
 * has no entry.
 *
 * @param members also those who left, because an exclusion may name them
 * @param groups tags and groups
 * @param people who sign in, by membership
 */
public record ScopeNames(
        Map<UUID, String> departments, Map<UUID, String> members, Map<UUID, String> groups, Map<UUID, String> people) {

    public ScopeNames {
        departments = Map.copyOf(departments);
        members = Map.copyOf(members);
        groups = Map.copyOf(groups);
        people = Map.copyOf(people);
    }

    /** What a reader of a scope is called; null for one that is not known any more. */
    public String reader(ReaderKind kind, UUID id) {
        return switch (kind) {
            case MEMBER -> members.get(id);
            case GROUP -> groups.get(id);
            case PERSON -> people.get(id);
        };
    }
}
