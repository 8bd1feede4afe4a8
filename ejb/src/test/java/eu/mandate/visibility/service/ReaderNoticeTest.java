package eu.mandate.visibility.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.KnownReader;
import eu.mandate.visibility.domain.Reach;
import eu.mandate.visibility.domain.ReaderKind;
import eu.mandate.visibility.domain.ReaderScope;
import eu.mandate.visibility.domain.Selection;
import eu.mandate.visibility.domain.reader.ReaderChange;
import eu.mandate.visibility.store.JdbcVisibleMembers;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** People are told when colleagues would see records of theirs that no colleague sees now. */
class ReaderNoticeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final KnownReader ANNA = new KnownReader(null, new UUID(2, 1), 1, Set.of(), Set.of(7));
    private static final KnownReader BO = new KnownReader(null, new UUID(2, 2), 2, Set.of(), Set.of(8));
    private static final KnownReader LEFT = new KnownReader(null, new UUID(2, 3), 3, Set.of(), Set.of(8));

    @Test
    void whoSeesOnesOwnRecordsIsNoNewsToAnybody() {
        assertThat(needed(of(ANNA, Reach.OWN))).isFalse();
        assertThat(needed(of(ANNA, Reach.NONE))).isFalse();
    }

    @Test
    void theFirstWhoSeesEverythingIsNewsAndTheSecondIsNot() {
        assertThat(needed(of(ANNA, Reach.ALL))).isTrue();
        assertThat(needed(of(ANNA, Reach.ALL), of(BO, Reach.TEAM))).isTrue();
        assertThat(needed(of(ANNA, Reach.ALL), of(BO, Reach.ALL))).isFalse();
        assertThat(needed(of(ANNA, Reach.TEAM), of(BO, Reach.ALL))).isFalse();
    }

    @Test
    void whatSomebodyWhoLeftWasGivenShowsNobodyAnything() {
        assertThat(needed(of(ANNA, Reach.ALL), of(LEFT, Reach.ALL))).isTrue();
    }

    @Test
    void aTeamIsNewsWhereItsDepartmentsWereNobodysTeam() {
        assertThat(needed(of(ANNA, Reach.TEAM), of(BO, Reach.TEAM))).isTrue();
        var besideAnna = new KnownReader(null, new UUID(2, 4), 4, Set.of(), Set.of(7));
        assertThat(needed(of(ANNA, Reach.TEAM), of(besideAnna, Reach.TEAM))).isFalse();
    }

    @Test
    void aCollectionIsNewsThatNobodyElseSees() {
        assertThat(needed(of(ANNA, Reach.COLLECTIONS, "a"), of(BO, Reach.COLLECTIONS, "a", "b")))
                .isFalse();
        assertThat(needed(of(ANNA, Reach.COLLECTIONS, "a", "c"), of(BO, Reach.COLLECTIONS, "a", "b")))
                .isTrue();
        assertThat(needed(of(ANNA, Reach.COLLECTIONS, "a"), of(LEFT, Reach.COLLECTIONS, "a")))
                .isTrue();
    }

    private static ReaderScope of(KnownReader reader, Reach reach, String... collections) {
        return new ReaderScope("S", ReaderKind.MEMBER, reader.member(), reach, List.of(collections), null);
    }

    private static boolean needed(ReaderScope after, ReaderScope... others) {
        var notice = new ReaderNotice();
        notice.names = new Directory();
        notice.records = new ReachedRecords();
        notice.records.ranges = new Departments();
        notice.members = new Counts();
        var change = new ReaderChange(null, after, List.of(others), TODAY);
        return notice.needed(change, change.then(notice.names.meant(after)));
    }

    /** Everybody but who left; a member whose department nobody stated works in department 7. */
    private static final class Directory extends NameLookup {
        @Override
        public List<KnownReader> meant(ReaderScope choice) {
            var besideAnna = new KnownReader(null, new UUID(2, 4), 4, Set.of(), Set.of(7));
            return List.of(ANNA, BO, besideAnna).stream()
                    .filter(each -> each.isMeant(choice))
                    .toList();
        }
    }

    /** Each department stands for itself. */
    private static final class Departments extends CompiledRanges {
        @Override
        CompiledRange of(Selection people) {
            return new CompiledRange.Lists(people.departments(), false, people.members(), Set.of());
        }
    }

    /** One person in each department. */
    private static final class Counts extends JdbcVisibleMembers {
        @Override
        public Difference compare(CompiledRange before, CompiledRange after) {
            var gained = new HashSet<Integer>();
            Arrays.asList(7, 8).stream()
                    .filter(department -> after.showsDepartment(department) && !before.showsDepartment(department))
                    .forEach(gained::add);
            return new Difference(gained.size(), 0);
        }
    }
}
