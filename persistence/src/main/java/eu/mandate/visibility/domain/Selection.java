package eu.mandate.visibility.domain;

import java.util.Set;
import java.util.stream.Stream;

/**
 * People named in three ways, by the numbers of the directory.
 *
 * @param departments each with all below it
 * @param members one by one
 * @param tags everybody who bears one
 */
public record Selection(Set<Integer> departments, Set<Integer> members, Set<Integer> tags) {

    /** Nobody. */
    public static final Selection NOBODY = new Selection(Set.of(), Set.of(), Set.of());

    /** Most names in one selection, all three kinds together. */
    public static final int MOST = 5_000;

    /** @throws IllegalArgumentException for more than {@link #MOST} */
    public Selection {
        departments = Set.copyOf(departments);
        members = Set.copyOf(members);
        tags = Set.copyOf(tags);
        if (departments.size() + members.size() + tags.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " departments, members and tags");
        }
    }

    /** Whether nobody is named. */
    public boolean isEmpty() {
        return Stream.of(departments, members, tags).allMatch(Set::isEmpty);
    }

    /** Whether everything that the other one names is named here. */
    public boolean covers(Selection other) {
        return departments.containsAll(other.departments)
                && members.containsAll(other.members)
                && tags.containsAll(other.tags);
    }
}
