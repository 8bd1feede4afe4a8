package eu.mandate.visibility.domain.reader;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.visibility.domain.KnownReader;
import eu.mandate.visibility.domain.Reach;
import eu.mandate.visibility.domain.ReaderKind;
import eu.mandate.visibility.domain.ReaderScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How far somebody sees by several scopes, and which of two ways shows more. */
class ReaderReachTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID GROUP = new UUID(3, 1);
    private static final KnownReader ANNA =
            new KnownReader(new UUID(1, 1), new UUID(2, 1), 1, Set.of(GROUP), Set.of(7));

    @Test
    void ofSeveralScopesTheWidestCountsAndWhatEndedOrMeansSomebodyElseDoesNot() {
        var own = scope(ReaderKind.MEMBER, ANNA.member(), Reach.OWN, null);
        var team = scope(ReaderKind.GROUP, GROUP, Reach.TEAM, TODAY);
        var over = scope(ReaderKind.PERSON, ANNA.membership(), Reach.ALL, TODAY.minusDays(1));
        var other = scope(ReaderKind.MEMBER, new UUID(9, 9), Reach.ALL, null);
        assertThat(reach(own, team, over, other).reach()).isEqualTo(Reach.TEAM);
        assertThat(reach().isNothing()).isTrue();
    }

    @Test
    void collectionsAddUpAndCountForNothingBesideEverything() {
        var one = collections("one");
        var two = scope(ReaderKind.GROUP, GROUP, Reach.COLLECTIONS, null, "two");
        assertThat(reach(one, two).collections()).containsExactlyInAnyOrder("one", "two");
        assertThat(reach(one, scope(ReaderKind.GROUP, GROUP, Reach.ALL, null)).collections())
                .isEmpty();
    }

    @Test
    void whoIsNobodyInTheDirectoryHasNothingOfOnesOwnAndNoTeam() {
        var nobody = new KnownReader(ANNA.membership(), null, null, Set.of(), Set.of());
        for (var reach : List.of(Reach.OWN, Reach.TEAM)) {
            var scope = scope(ReaderKind.PERSON, ANNA.membership(), reach, null);
            assertThat(ReaderReach.of(nobody, List.of(scope), TODAY).isNothing())
                    .isTrue();
        }
        var all = scope(ReaderKind.PERSON, ANNA.membership(), Reach.ALL, null);
        assertThat(ReaderReach.of(nobody, List.of(all), TODAY).reach()).isEqualTo(Reach.ALL);
    }

    @Test
    void oneReachShowsMoreWhenItGoesFurtherOrNamesAnotherCollection() {
        assertThat(reach(collections("one", "two")).showsMoreThan(reach(collections("one"))))
                .isTrue();
        assertThat(reach(collections("one")).showsMoreThan(reach(collections("one", "two"))))
                .isFalse();
        assertThat(reach(collections("one")).showsMoreThan(reach())).isTrue();
        assertThat(reach().showsMoreThan(reach())).isFalse();
    }

    private static ReaderReach reach(ReaderScope... scopes) {
        return ReaderReach.of(ANNA, List.of(scopes), TODAY);
    }

    private static ReaderScope collections(String... names) {
        return scope(ReaderKind.MEMBER, ANNA.member(), Reach.COLLECTIONS, null, names);
    }

    static ReaderScope scope(ReaderKind kind, UUID id, Reach reach, LocalDate until, String... collections) {
        return new ReaderScope("D-V-AGENT", kind, id, reach, List.of(collections), until);
    }
}
