package eu.mandate.visibility.service;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.instruction.domain.PolicyInForce;
import eu.mandate.visibility.domain.ReaderScope;
import eu.mandate.visibility.domain.reader.ReaderChange;
import eu.mandate.visibility.domain.reader.ReaderPreview;
import eu.mandate.visibility.domain.reader.ReaderPreview.RecordsSeen;
import eu.mandate.visibility.domain.reader.ReaderReach;
import eu.mandate.visibility.domain.reader.RecordTally;
import eu.mandate.visibility.store.JdbcVisibleMembers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Works out what a scope of a reader changes for everybody whom it means, with what else they were given. */
@ApplicationScoped
public class ReaderConsequences {

    @Inject
    ReaderScopes scopes;

    @Inject
    ReaderScopeKind kind;

    @Inject
    ReachedRecords reached;

    @Inject
    ReaderNotice notice;

    @Inject
    RecordTally tally;

    @Inject
    JdbcVisibleMembers members;

    /** By a policy and what the directory says today. */
    ReaderPreview of(ServiceProfile profile, PolicyInForce policy, ReaderScope choice) {
        var change = scopes.change(policy, choice);
        var readers = scopes.meant(choice);
        var now = change.now(readers);
        var then = change.then(readers);
        var more = further(then, now);
        var categories = change.categories(profile);
        var gained = sees(now) || !sees(then) ? List.<String>of() : categories;
        var lost = sees(then) || !sees(now) ? List.<String>of() : categories;
        return new ReaderPreview(
                readers.size(),
                more.size(),
                further(now, then).size(),
                colleagues(now),
                colleagues(then),
                records(categories, now, then),
                ReaderChange.fields(profile, gained),
                ReaderChange.fields(profile, lost),
                gained,
                lost,
                change.lines(),
                !more.isEmpty(),
                notice.needed(change, more),
                kind.needsApproval(Optional.ofNullable(change.before()), choice));
    }

    private static boolean sees(List<ReaderReach> all) {
        return all.stream().anyMatch(each -> !each.isNothing());
    }

    /** Those of the first list who see more by it than by the second. */
    private static List<ReaderReach> further(List<ReaderReach> all, List<ReaderReach> others) {
        return IntStream.range(0, all.size())
                .filter(at -> all.get(at).showsMoreThan(others.get(at)))
                .mapToObj(all::get)
                .toList();
    }

    private Long colleagues(List<ReaderReach> all) {
        var people = reached.people(all);
        return people == null ? null : Long.valueOf(members.count(people));
    }

    private List<RecordsSeen> records(List<String> categories, List<ReaderReach> now, List<ReaderReach> then) {
        var before = count(categories, now);
        var after = count(categories, then);
        return categories.stream()
                .map(each -> new RecordsSeen(each, before.get(each), after.get(each)))
                .toList();
    }

    private Map<String, Long> count(List<String> categories, List<ReaderReach> all) {
        var seen = reached.together(all);
        return seen == null ? Map.of() : tally.count(categories, seen);
    }
}
