package eu.mandate.visibility.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.visibility.domain.AppAuthorisation;
import eu.mandate.visibility.domain.PeopleChoice;
import eu.mandate.visibility.domain.PeopleNames;
import eu.mandate.visibility.domain.Reach;
import eu.mandate.visibility.domain.ReaderKind;
import eu.mandate.visibility.domain.ReaderScope;
import eu.mandate.visibility.domain.ReaderScopeView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When people are told that a scope ends. */
class ScopeEndTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({"-15, false", "-14, true", "-1, true", "0, true", "14, true", "15, false"})
    void aLastDayIsNearForFourteenDaysBeforeAndAfterIt(int days, boolean near) {
        assertThat(ScopeEnd.isNear(TODAY.plusDays(days), TODAY)).isEqualTo(near);
    }

    @Test
    void whatHasNoLastDayNeverEnds() {
        assertThat(ScopeEnd.isNear(null, TODAY)).isFalse();
    }

    @Test
    void theLastDayStillCountsAndTheDayAfterItIsOver() {
        assertThat(ScopeEnd.of(app(TODAY), "W-V", TODAY).over()).isFalse();
        assertThat(ScopeEnd.of(app(TODAY.minusDays(1)), "W-V", TODAY).over()).isTrue();
        var reader = new ReaderScope("D-V", ReaderKind.MEMBER, new UUID(0, 1), Reach.OWN, List.of(), TODAY);
        var view = ReaderScopeView.of(reader, TODAY.plusDays(1), 3, 3);
        assertThat(ScopeEnd.of(view, TODAY.plusDays(1)).over()).isTrue();
    }

    private static AppAuthorisation app(LocalDate until) {
        return new AppAuthorisation(
                "THIRD_PARTY", "test", null, List.of("A"), PeopleChoice.of(PeopleNames.NOBODY), until);
    }
}
