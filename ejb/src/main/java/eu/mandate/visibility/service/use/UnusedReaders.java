package eu.mandate.visibility.service.use;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.kernel.json.Records;
import eu.mandate.visibility.domain.CategoryRule;
import eu.mandate.visibility.domain.Days;
import eu.mandate.visibility.domain.ReaderScope;
import eu.mandate.visibility.domain.UnusedGrants;
import eu.mandate.visibility.domain.use.ReaderUse;
import eu.mandate.visibility.domain.use.UnusedReader;
import eu.mandate.visibility.domain.use.UnusedScopes;
import eu.mandate.visibility.service.ReaderScopes;
import eu.mandate.visibility.store.JdbcReaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Scopes of readers in force under which nobody was shown a record. */
@ApplicationScoped
public class UnusedReaders {

    @Inject
    ReaderScopes scopes;

    @Inject
    JdbcReaders readers;

    @Inject
    GrantAges ages;

    private record Idle(Instruction governing, CategoryRule rule, Instant since) {}

    /**
     * Told apart by age.
     *
     * @param shown categories of which somebody was shown records, by who
     * @param profile in force at the moment
     */
    UnusedScopes of(ServiceProfile profile, Map<UUID, Set<String>> shown, Instant now) {
        var rules = CategoryRule.all(profile).stream()
                .filter(rule -> !rule.limitsApp())
                .collect(Collectors.toMap(rule -> rule.rule().code(), rule -> rule));
        if (rules.isEmpty()) return UnusedScopes.NONE;
        var use = new ReaderUse();
        readers.readers(shown.keySet()).forEach((user, reader) -> use.add(reader, shown.get(user)));
        var idle = scopes.all(now).stream()
                .filter(governing -> idle(scope(governing), rules, use, now))
                .map(governing -> new Idle(governing, rules.get(scope(governing).scope()), ages.reader(governing, now)))
                .toList();
        Predicate<Idle> young = each -> UnusedGrants.isYoung(each.since, now);
        return UnusedScopes.of(listed(idle, young.negate(), now), listed(idle, young, now), UnusedScopes.MOST);
    }

    private static boolean idle(ReaderScope scope, Map<String, CategoryRule> rules, ReaderUse use, Instant now) {
        var rule = rules.get(scope.scope());
        return rule != null
                && scope.shows(Days.of(now))
                && !use.uses(scope, rule.rule().categories());
    }

    /** One more than is told at most, so that it shows where there are more. */
    private List<UnusedReader> listed(List<Idle> idle, Predicate<Idle> wanted, Instant now) {
        var rows = idle.stream().filter(wanted).limit(UnusedScopes.MOST + 1L).toList();
        var called = scopes.called(
                rows.stream().map(each -> scopes.view(each.governing, now)).toList());
        return IntStream.range(0, rows.size())
                .mapToObj(index -> new UnusedReader(
                        called.get(index),
                        rows.get(index).rule.rule().name(),
                        rows.get(index).rule.rule().categories(),
                        rows.get(index).since))
                .toList();
    }

    private static ReaderScope scope(Instruction governing) {
        return Records.read(governing.payload(), ReaderScope.class);
    }
}
