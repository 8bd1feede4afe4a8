package eu.mandate.visibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.kernel.domain.Refusal;
import eu.mandate.visibility.domain.view.AsOfDay;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** By the instructions of which moment a page shows a day. */
class AsOfDayTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @Test
    void aDayOfThePastIsShownByWhatHeldWhenItEnded() {
        assertThat(AsOfDay.end(" 2026-11-20 ", NOW)).isEqualTo(Instant.parse("2026-11-20T23:59:59.999Z"));
        assertThat(AsOfDay.start("2026-11-20", NOW)).isEqualTo(Instant.parse("2026-11-20T00:00:00Z"));
        assertThat(AsOfDay.start("2026-11-22", NOW)).isEqualTo(Instant.parse("2026-11-22T00:00:00Z"));
    }

    @Test
    void todayAndWhatIsToComeAreShownByWhatHoldsNow() {
        for (var day : new String[] {"2026-11-22", "2031-01-01", "", null}) {
            assertThat(AsOfDay.end(day, NOW)).isEqualTo(NOW);
            assertThat(AsOfDay.start(day, NOW)).isBeforeOrEqualTo(NOW);
        }
        assertThat(AsOfDay.isAsked(" ")).isFalse();
        assertThat(AsOfDay.isAsked("2031-01-01")).isTrue();
    }

    @Test
    void whatIsNoDayIsNotFound() {
        for (var day : new String[] {"yesterday", "2026-02-30", "+999999999-12-31"}) {
            assertThatThrownBy(() -> AsOfDay.end(day, NOW)).isInstanceOf(Refusal.class);
        }
    }
}
