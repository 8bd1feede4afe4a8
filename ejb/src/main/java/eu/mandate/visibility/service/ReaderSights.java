package eu.mandate.visibility.service;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.terms.ScopeRule;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.kernel.json.Records;
import eu.mandate.visibility.domain.CategoryRule;
import eu.mandate.visibility.domain.Days;
import eu.mandate.visibility.domain.KnownReader;
import eu.mandate.visibility.domain.Reach;
import eu.mandate.visibility.domain.ReaderScope;
import eu.mandate.visibility.domain.view.OwnVisibility.ReaderSight;
import eu.mandate.visibility.store.JdbcRangePeople;
import eu.mandate.visibility.store.JdbcReaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By which scopes colleagues see the records of one member: the scopes, and never who the colleagues are. */
@ApplicationScoped
public class ReaderSights {

    @Inject
    AppScopes apps;

    @Inject
    ReaderScopes scopes;

    @Inject
    CompiledRanges ranges;

    @Inject
    JdbcRangePeople people;

    @Inject
    JdbcReaders readers;

    private record Sight(ReaderScope scope, Instant since) {}

    /** One line for each scope and reach, in the order of the profile. */
    public List<ReaderSight> of(ServiceProfile profile, KnownReader self, Instant now) {
        var sights = scopes.all(now).stream()
                .map(ReaderSights::sight)
                .filter(sight -> sight.scope.shows(Days.of(now)))
                .filter(sight -> shows(sight.scope, self))
                .toList();
        return CategoryRule.all(profile).stream()
                .filter(rule -> !rule.limitsApp())
                .flatMap(rule -> lines(rule.rule(), sights))
                .toList();
    }

    /** Who somebody who signs in is in the directory. */
    KnownReader reader(UUID user) {
        return readers.reader(user);
    }

    /** The profile that holds at a moment, if one does. */
    Optional<ServiceProfile> profile(Instant moment) {
        return apps.profile(moment);
    }

    private static Sight sight(Instruction governing) {
        return new Sight(Records.read(governing.payload(), ReaderScope.class), governing.effectiveFrom());
    }

    private static Stream<ReaderSight> lines(ScopeRule rule, List<Sight> sights) {
        return Stream.of(Reach.values())
                .flatMap(reach -> earliest(rule, reach, sights)
                        .map(since -> new ReaderSight(rule.code(), rule.name(), reach, rule.categories(), since))
                        .stream());
    }

    private static Optional<Instant> earliest(ScopeRule rule, Reach reach, List<Sight> sights) {
        return sights.stream()
                .filter(sight -> sight.scope.scope().equals(rule.code()) && sight.scope.reach() == reach)
                .map(Sight::since)
                .min(Comparator.naturalOrder());
    }

    // What is the person's own to see is no colleague's, and of who left nobody sees. Which records lie in a
    // collection,
    // only the records tell.
    private boolean shows(ReaderScope scope, KnownReader self) {
        return switch (scope.reach()) {
            case NONE, OWN -> false;
            case ALL, COLLECTIONS -> !colleagues(scope, self).isEmpty();
            case TEAM -> people.shows(ranges.below(departments(scope, self)), self.number());
        };
    }

    private List<KnownReader> colleagues(ReaderScope scope, KnownReader self) {
        return readers.meant(scope.reader(), scope.id()).stream()
                .filter(reader -> !reader.isSame(self))
                .toList();
    }

    private Set<Integer> departments(ReaderScope scope, KnownReader self) {
        return colleagues(scope, self).stream()
                .flatMap(reader -> reader.departments().stream())
                .collect(Collectors.toSet());
    }
}
