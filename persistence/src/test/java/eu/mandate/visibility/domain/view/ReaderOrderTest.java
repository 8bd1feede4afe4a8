package eu.mandate.visibility.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.kernel.domain.SortOrder;
import eu.mandate.visibility.domain.Reach;
import eu.mandate.visibility.domain.ReaderKind;
import eu.mandate.visibility.domain.ReaderScopeView;
import eu.mandate.visibility.domain.ScopeState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In which order readers stand. */
class ReaderOrderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final ReaderScopeView anna = reader(1, "anna", Reach.OWN, DAY, ScopeState.IN_FORCE);
    private final ReaderScopeView bert = reader(2, "Bert", Reach.ALL, null, ScopeState.IN_FORCE);
    private final ReaderScopeView gone = reader(3, null, Reach.TEAM, DAY.minusDays(3), ScopeState.ENDED);

    private static ReaderScopeView reader(int number, String name, Reach reach, LocalDate until, ScopeState state) {
        return new ReaderScopeView(
                "S", new UUID(0, number), name, ReaderKind.MEMBER, reach, List.of(), until, state, number, number);
    }

    private List<ReaderScopeView> by(ReaderOrder key, boolean descending) {
        var all = new ArrayList<>(List.of(gone, bert, anna));
        all.sort(ReaderOrder.comparator(new SortOrder<>(key, descending)));
        return all;
    }

    @Test
    void namesStandWhateverTheirLettersAndWhoIsNotKnownBehind() {
        assertThat(by(ReaderOrder.NAME, false)).containsExactly(anna, bert, gone);
    }

    @Test
    void whatHasNoLastDayStandsBehindWhatHas() {
        assertThat(by(ReaderOrder.VALID_UNTIL, false)).containsExactly(gone, anna, bert);
        assertThat(by(ReaderOrder.VALID_UNTIL, true)).containsExactly(bert, anna, gone);
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnPutsEverybodySomewhereBothWays(ReaderOrder key) {
        var forth = by(key, false);
        assertThat(forth).containsExactlyInAnyOrder(anna, bert, gone);
        assertThat(by(key, true)).containsExactlyInAnyOrderElementsOf(Arrays.asList(anna, bert, gone));
        assertThat(by(key, false)).isEqualTo(forth);
    }
}
