package eu.mandate.visibility.domain;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody who signs in, and who that is in the directory: the one active member with the sign-in name as e-mail address.
 *
 * @param membership id of the membership; null for nobody
 * @param member id in the directory; null when no member or several have the address
 * @param number of that member
 * @param groups ids of the member's groups
 * @param departments numbers of the member's departments
 */
public record KnownReader(UUID membership, UUID member, Integer number, Set<UUID> groups, Set<Integer> departments) {

    /** Nobody of the organisation. */
    public static final KnownReader NOBODY = new KnownReader(null, null, null, Set.of(), Set.of());

    public KnownReader {
        groups = Set.copyOf(groups);
        departments = Set.copyOf(departments);
    }

    /** Whether a scope is about this person. */
    public boolean isMeant(ReaderScope scope) {
        return switch (scope.reader()) {
            case PERSON -> scope.id().equals(membership);
            case MEMBER -> scope.id().equals(member);
            case GROUP -> groups.contains(scope.id());
        };
    }

    /** Every id that scopes may name this person by. */
    public Stream<UUID> ids() {
        return Stream.concat(Stream.of(membership, member).filter(Objects::nonNull), groups.stream());
    }

    /** Whether both are one person; nobody is nobody else. */
    public boolean isSame(KnownReader other) {
        return membership != null && membership.equals(other.membership)
                || member != null && member.equals(other.member);
    }

    /** Ids as the database joins them. */
    public static Set<UUID> ids(String joined) {
        return parts(joined).map(UUID::fromString).collect(Collectors.toSet());
    }

    /** The main department and the others, as the database joins them. */
    public static Set<Integer> numbers(Integer main, String joined) {
        var all = parts(joined).map(Integer::valueOf).collect(Collectors.toCollection(HashSet::new));
        if (main != null) all.add(main);
        return all;
    }

    private static Stream<String> parts(String joined) {
        return joined == null ? Stream.empty() : Arrays.stream(joined.split(","));
    }
}
