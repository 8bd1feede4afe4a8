package eu.mandate.visibility.domain.use;

import eu.mandate.visibility.domain.KnownReader;
import eu.mandate.visibility.domain.ReaderKind;
import eu.mandate.visibility.domain.ReaderScope;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which scopes of readers were used: a read counts for every scope of its category that means whoever read, by whatever name and in
 * the groups of today.
 */
public final class ReaderUse {

    private record Name(ReaderKind kind, UUID id) {}

    private final Map<Name, Set<String>> categories = new HashMap<>();

    /** Notes that somebody was shown records of categories. */
    public void add(KnownReader reader, Collection<String> shown) {
        if (reader.membership() != null) add(ReaderKind.PERSON, reader.membership(), shown);
        if (reader.member() != null) add(ReaderKind.MEMBER, reader.member(), shown);
        reader.groups().forEach(group -> add(ReaderKind.GROUP, group, shown));
    }

    private void add(ReaderKind kind, UUID id, Collection<String> shown) {
        categories.computeIfAbsent(new Name(kind, id), any -> new HashSet<>()).addAll(shown);
    }

    /** Whether anybody whom a scope means was shown a record of one of its categories. */
    public boolean uses(ReaderScope scope, Collection<String> ofScope) {
        var shown = categories.getOrDefault(new Name(scope.reader(), scope.id()), Set.of());
        return ofScope.stream().anyMatch(shown::contains);
    }
}
