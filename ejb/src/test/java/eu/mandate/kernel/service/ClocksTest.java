package eu.mandate.kernel.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.mandate.kernel.domain.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class ClocksTest {
    private final Clocks clocks = new Clocks();

    @Test
    void businessTimeIsRealTimeUntilMoved() {
        assertThat(clocks.business().instant()).isCloseTo(clocks.real().instant(), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void movesBusinessTimeAndLeavesRealTimeAlone() {
        clocks.settable = true;
        var before = clocks.real().instant();
        var target = Instant.parse("2030-01-01T00:00:00Z");
        clocks.moveTo(target);
        assertThat(clocks.business().instant()).isBetween(target, target.plusSeconds(60));
        assertThat(Duration.between(before, clocks.real().instant())).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void refusesToMoveWhereTheClockIsNotSettable() {
        assertThatThrownBy(() -> clocks.moveTo(Instant.EPOCH)).isInstanceOf(Refusal.class);
    }

    @Test
    void tellsWholeMilliseconds() {
        assertThat(clocks.real().instant().getNano() % 1_000_000).isZero();
        assertThat(clocks.business().instant().getNano() % 1_000_000).isZero();
    }
}
