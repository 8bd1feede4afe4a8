package eu.mandate.kernel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TimeOrderedIdTest {
    private static final Clock NOON = at("2026-03-01T12:00:00Z");
    private static final Clock LATER = at("2026-03-01T12:00:00.001Z");

    @Test
    void isOfVersionSevenAndOfTheStandardVariant() {
        var id = TimeOrderedId.next(NOON);
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void tellsItsMillisecond() {
        assertThat(TimeOrderedId.millis(TimeOrderedId.next(NOON))).isEqualTo(NOON.millis());
    }

    @Test
    void laterIdentifiersSortAfterEarlierOnes() {
        assertThat(TimeOrderedId.next(NOON).toString())
                .isLessThan(TimeOrderedId.next(LATER).toString());
    }

    @Test
    void identifiersOfOneMillisecondDiffer() {
        assertThat(TimeOrderedId.next(NOON)).isNotEqualTo(TimeOrderedId.next(NOON));
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
