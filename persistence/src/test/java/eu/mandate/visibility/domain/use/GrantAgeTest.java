package eu.mandate.visibility.domain.use;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.visibility.domain.Reach;
import eu.mandate.visibility.domain.ReaderKind;
import eu.mandate.visibility.domain.ReaderScope;
import eu.mandate.visibility.domain.use.GrantAge.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Since when somebody has been let see something without a break. Days are counted in one month. */
class GrantAgeTest {

    private static Instant day(int day) {
        return Instant.parse("2026-03-01T12:00:00Z").plusSeconds(86_400L * (day - 1));
    }

    private static ReaderScope scope(Reach reach, Integer until) {
        return new ReaderScope(
                "J-V-1",
                ReaderKind.MEMBER,
                new UUID(1, 1),
                reach,
                List.of(),
                until == null ? null : LocalDate.of(2026, 3, until));
    }

    private static Instant since(List<Span<ReaderScope>> history) {
        return new GrantAge<>(history).since(ReaderScope::shows, day(20));
    }

    @Test
    void anotherReachOrLastDayIsNoBreak() {
        assertThat(since(List.of(
                        new Span<>(day(1), scope(Reach.ALL, null)),
                        new Span<>(day(5), scope(Reach.OWN, null)),
                        new Span<>(day(9), scope(Reach.OWN, 25)))))
                .isEqualTo(day(1));
    }

    @Test
    void whatWasRevokedOrSuspendedBetweenCountsFromItsReturn() {
        assertThat(since(List.of(
                        new Span<>(day(1), scope(Reach.ALL, null)),
                        new Span<>(day(5), scope(Reach.NONE, null)),
                        new Span<>(day(9), scope(Reach.ALL, null)))))
                .isEqualTo(day(9));
        assertThat(since(List.of(
                        new Span<>(day(1), scope(Reach.ALL, null)),
                        new Span<>(day(5), null),
                        new Span<>(day(9), scope(Reach.ALL, null)))))
                .isEqualTo(day(9));
    }

    @Test
    void aLastDayThatPassedBeforeItWasGivenAnewIsABreak() {
        assertThat(since(List.of(new Span<>(day(1), scope(Reach.ALL, 8)), new Span<>(day(9), scope(Reach.ALL, null)))))
                .isEqualTo(day(9));
        assertThat(since(List.of(new Span<>(day(1), scope(Reach.ALL, 9)), new Span<>(day(9), scope(Reach.ALL, null)))))
                .isEqualTo(day(1));
    }

    @Test
    void whatIsNotGrantedNowHasNoAge() {
        assertThat(since(List.of(new Span<>(day(1), scope(Reach.ALL, 19))))).isNull();
        assertThat(since(List.of(new Span<>(day(1), scope(Reach.ALL, null)), new Span<>(day(2), null))))
                .isNull();
        assertThat(since(List.of())).isNull();
    }
}
