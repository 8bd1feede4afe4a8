package eu.mandate.visibility.service;

import eu.mandate.visibility.domain.Reach;
import eu.mandate.visibility.domain.ReaderScope;
import eu.mandate.visibility.domain.reader.ReaderChange;
import eu.mandate.visibility.domain.reader.ReaderReach;
import eu.mandate.visibility.store.JdbcVisibleMembers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * Whether people have to be told before a scope of a reader holds: when colleagues would see records of theirs that no colleague sees
 * now (Art. 13, 14 GDPR; PIPL Art. 17). One more colleague who sees what others see already is nothing new to them.
 */
@ApplicationScoped
public class ReaderNotice {

    @Inject
    NameLookup names;

    @Inject
    ReachedRecords records;

    @Inject
    JdbcVisibleMembers members;

    /**
     * Judges a change.
     *
     * @param more how far those would see who would see more than now
     */
    boolean needed(ReaderChange change, List<ReaderReach> more) {
        var now = change.now();
        var wider = more.stream()
                .filter(each -> each.reach().compareTo(Reach.OWN) > 0)
                .toList();
        if (wider.isEmpty() || now.stream().anyMatch(scope -> scope.reach() == Reach.ALL && meansSomebody(scope))) {
            return false;
        }
        if (wider.stream().anyMatch(each -> each.reach() == Reach.ALL)) return true;
        return newCollections(now, wider) || newColleagues(change, wider);
    }

    private boolean meansSomebody(ReaderScope scope) {
        return !names.meant(scope).isEmpty();
    }

    private boolean newCollections(List<ReaderScope> now, List<ReaderReach> wider) {
        return wider.stream()
                .flatMap(each -> each.collections().stream())
                .distinct()
                .anyMatch(collection -> now.stream()
                        .noneMatch(scope -> scope.collections().contains(collection) && meansSomebody(scope)));
    }

    private boolean newColleagues(ReaderChange change, List<ReaderReach> wider) {
        var teams = wider.stream().filter(each -> each.reach() == Reach.TEAM).toList();
        if (teams.isEmpty()) return false;
        var seen = change.now().stream()
                .filter(scope -> scope.reach() == Reach.TEAM)
                .flatMap(scope ->
                        names.meant(scope).stream().map(reader -> new ReaderReach(reader, Reach.TEAM, Set.of())))
                .toList();
        var before = records.people(seen);
        var after = records.people(teams);
        // Of whom it cannot be told whether they are new, they are told.
        return before == null || after == null || members.compare(before, after).gained() > 0;
    }
}
