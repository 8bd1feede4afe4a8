package eu.mandate.visibility.service;

import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.Reach;
import eu.mandate.visibility.domain.RecordScope;
import eu.mandate.visibility.domain.Selection;
import eu.mandate.visibility.domain.reader.ReaderReach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which records of whom readers see, by how far they see. */
@ApplicationScoped
public class ReachedRecords {

    @Inject
    CompiledRanges ranges;

    /** What one reader sees. */
    RecordScope of(ReaderReach reached) {
        var reader = reached.reader();
        return switch (reached.reach()) {
            case NONE -> RecordScope.NONE;
            case ALL -> RecordScope.ALL;
            case COLLECTIONS -> RecordScope.ofCollections(reached.collections(), reader.number());
            case TEAM -> RecordScope.of(ranges.below(reader.departments()));
            case OWN -> RecordScope.of(alone(Set.of(reader.number())));
        };
    }

    private static CompiledRange alone(Set<Integer> members) {
        return new CompiledRange.Lists(Set.of(), false, members, Set.of());
    }

    /** What at least one of several sees, in few conditions; none where all of them see nothing, null where they are too many. */
    List<RecordScope> together(Collection<ReaderReach> all) {
        if (any(all, Reach.ALL)) return List.of(RecordScope.ALL);
        var responsible = responsible(all);
        if (responsible == null) return null;
        var collections = all.stream().filter(each -> each.reach() == Reach.COLLECTIONS);
        return Stream.concat(Stream.of(RecordScope.of(responsible)), collections.map(this::of))
                .filter(scope -> !scope.isEmpty())
                .distinct()
                .toList();
    }

    /** Of whom at least one of several sees records; null where only the records tell, and where they are too many. */
    CompiledRange people(Collection<ReaderReach> all) {
        if (any(all, Reach.ALL)) return new CompiledRange.All();
        return any(all, Reach.COLLECTIONS) ? null : responsible(all);
    }

    private CompiledRange responsible(Collection<ReaderReach> all) {
        var members = all.stream()
                .filter(each -> each.reach() == Reach.OWN)
                .map(each -> each.reader().number())
                .collect(Collectors.toSet());
        var departments = all.stream()
                .filter(each -> each.reach() == Reach.TEAM)
                .flatMap(each -> each.reader().departments().stream())
                .collect(Collectors.toSet());
        if (departments.isEmpty()) return members.isEmpty() ? new CompiledRange.None() : alone(members);
        if (departments.size() + members.size() > Selection.MOST) return null;
        return ranges.of(new Selection(departments, members, Set.of()));
    }

    private static boolean any(Collection<ReaderReach> all, Reach reach) {
        return all.stream().anyMatch(each -> each.reach() == reach);
    }
}
