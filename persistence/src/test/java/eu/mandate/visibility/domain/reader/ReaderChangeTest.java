package eu.mandate.visibility.domain.reader;

import static eu.mandate.visibility.domain.reader.ReaderReachTest.scope;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.visibility.domain.KnownReader;
import eu.mandate.visibility.domain.Reach;
import eu.mandate.visibility.domain.ReaderKind;
import eu.mandate.visibility.domain.ReaderScope;
import eu.mandate.visibility.domain.reader.ReaderPreview.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a scope of a reader takes the place of, and which lines of Annex VII say something else afterwards. */
class ReaderChangeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID GROUP = new UUID(3, 1);
    private static final KnownReader ANNA = new KnownReader(null, new UUID(2, 1), 1, Set.of(GROUP), Set.of(7));
    private static final KnownReader BO = new KnownReader(null, new UUID(2, 2), 2, Set.of(GROUP), Set.of(8));

    @Test
    void everybodyWhomItMeansIsJudgedWithWhatElseTheyWereGiven() {
        var others = List.of(scope(ReaderKind.MEMBER, ANNA.member(), Reach.ALL, null));
        var change = new ReaderChange(null, scope(ReaderKind.GROUP, GROUP, Reach.TEAM, null), others, TODAY);
        assertThat(change.now(List.of(ANNA, BO))).extracting(ReaderReach::reach).containsExactly(Reach.ALL, Reach.NONE);
        assertThat(change.then(List.of(ANNA, BO)))
                .extracting(ReaderReach::reach)
                .containsExactly(Reach.ALL, Reach.TEAM);
    }

    @Test
    void scopesOfAnotherRuleAndThoseThatEndedAreNoOthers() {
        var elsewhere = new ReaderScope("OTHER", ReaderKind.MEMBER, ANNA.member(), Reach.ALL, List.of(), null);
        var over = scope(ReaderKind.MEMBER, ANNA.member(), Reach.ALL, TODAY.minusDays(1));
        var change = new ReaderChange(
                null, scope(ReaderKind.GROUP, GROUP, Reach.OWN, null), List.of(elsewhere, over), TODAY);
        assertThat(change.now()).isEmpty();
    }

    @Test
    void theAnnexCountsReadersByHowFarTheySee() {
        var other = scope(ReaderKind.MEMBER, BO.member(), Reach.TEAM, null);
        var own = scope(ReaderKind.MEMBER, ANNA.member(), Reach.OWN, null);
        var team = scope(ReaderKind.MEMBER, ANNA.member(), Reach.TEAM, null);
        assertThat(new ReaderChange(own, team, List.of(other), TODAY).lines())
                .containsExactly(new Line(Reach.OWN, 1, 0, false), new Line(Reach.TEAM, 1, 2, false));
        assertThat(new ReaderChange(team, team.ended(), List.of(other), TODAY).lines())
                .containsExactly(new Line(Reach.TEAM, 2, 1, false));
        assertThat(new ReaderChange(team, team, List.of(other), TODAY).lines()).isEmpty();
    }

    @Test
    void aLineWhoseLastDayChangesIsAmongThem() {
        var before = scope(ReaderKind.MEMBER, ANNA.member(), Reach.TEAM, null);
        var after = scope(ReaderKind.MEMBER, ANNA.member(), Reach.TEAM, TODAY);
        assertThat(new ReaderChange(before, after, List.of(), TODAY).lines())
                .containsExactly(new Line(Reach.TEAM, 1, 1, true));
    }
}
