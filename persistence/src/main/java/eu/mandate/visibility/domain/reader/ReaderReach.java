package eu.mandate.visibility.domain.reader;

import eu.mandate.visibility.domain.KnownReader;
import eu.mandate.visibility.domain.Reach;
import eu.mandate.visibility.domain.ReaderScope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far somebody sees under one scope of the profile, whatever name they were given it by.
 *
 * @param collections connected accounts, albums or classes; for {@link Reach#COLLECTIONS} only
 */
public record ReaderReach(KnownReader reader, Reach reach, Set<String> collections) {
    public ReaderReach {
        collections = Set.copyOf(collections);
    }

    /**
     * Of several scopes the widest counts, and collections add up; what ended or means somebody else is not among them. Who is nobody
     * in the directory has nothing of one's own and no team.
     */
    public static ReaderReach of(KnownReader reader, Collection<ReaderScope> scopes, LocalDate day) {
        var meant = scopes.stream()
                .filter(scope -> scope.shows(day) && reader.isMeant(scope))
                .toList();
        var widest =
                meant.stream().map(ReaderScope::reach).max(Reach::compareTo).orElse(Reach.NONE);
        if (reader.number() == null && (widest == Reach.OWN || widest == Reach.TEAM)) widest = Reach.NONE;
        return new ReaderReach(reader, widest, widest == Reach.COLLECTIONS ? collections(meant) : Set.of());
    }

    private static Set<String> collections(List<ReaderScope> scopes) {
        return scopes.stream().flatMap(scope -> scope.collections().stream()).collect(Collectors.toSet());
    }

    /** Whether it shows anything that the other one of the same reader does not. */
    public boolean showsMoreThan(ReaderReach other) {
        return reach.compareTo(other.reach) > 0 || reach == other.reach && !other.collections.containsAll(collections);
    }

    /** Whether nothing is seen. */
    public boolean isNothing() {
        return reach == Reach.NONE;
    }
}
