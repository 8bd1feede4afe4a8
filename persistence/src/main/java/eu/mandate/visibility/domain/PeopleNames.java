package eu.mandate.visibility.domain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * People of the directory as a controller names them, by the ids of the directory.
 *
 * @param departments each with all below it
 * @param members one by one
 * @param tags everybody who bears one
 */
public record PeopleNames(
        @Size(max = Selection.MOST) List<@NotNull UUID> departments,
        @Size(max = Selection.MOST) List<@NotNull UUID> members,
        @Size(max = Selection.MOST) List<@NotNull UUID> tags) {

    /** Nobody. */
    public static final PeopleNames NOBODY = new PeopleNames(List.of(), List.of(), List.of());

    /** What is absent is empty. */
    public PeopleNames {
        departments = Lists.orEmpty(departments);
        members = Lists.orEmpty(members);
        tags = Lists.orEmpty(tags);
    }

    /** Departments with all below them. */
    public static PeopleNames ofDepartments(UUID... departments) {
        return new PeopleNames(List.of(departments), List.of(), List.of());
    }

    /** How many names there are. */
    public int size() {
        return departments.size() + members.size() + tags.size();
    }

    /** Whether nobody is named. */
    public boolean namesNobody() {
        return size() == 0;
    }

    /** Whether everything that the other one names is named here. */
    public boolean covers(PeopleNames other) {
        return departments.containsAll(other.departments)
                && members.containsAll(other.members)
                && tags.containsAll(other.tags);
    }

    /** Every id. */
    public Stream<UUID> all() {
        return Stream.of(departments, members, tags).flatMap(List::stream);
    }
}
