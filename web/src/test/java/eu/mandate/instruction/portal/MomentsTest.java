package eu.mandate.instruction.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 2026-11-21T00:00:00Z",
        "2026-11-21T08:30, 2026-11-21T08:30:00Z",
        "2026-11-21T08:30:15Z, 2026-11-21T08:30:15Z"
    })
    void readsDaysAndMomentsInUtc(String typed, Instant expected) {
        assertThat(Moments.moment(typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "yesterday", "2026-13-01", "2026-11-21T99:00"})
    void whatIsNoMomentNarrowsNothing(String typed) {
        assertThat(Moments.moment(typed)).isNull();
    }

    @Test
    void toldApartIsWhatAsksForNothingFromWhatCannotBeRead() {
        assertThat(List.of("", " ", "2026-11-21", "2026-11-21T08:30")).allMatch(Moments::readable);
        assertThat(List.of("yesterday", "2026-13-01", "2026-11-21T99:00")).noneMatch(Moments::readable);
        assertThat(Moments.readable(null)).isTrue();
    }

    @Test
    void theLastDayIncludesItself() {
        assertThat(Moments.day("2026-11-21", 1)).isEqualTo("2026-11-22T00:00:00Z");
    }

    @Test
    void aMistypedPersonIsNobody() {
        assertThat(Moments.id("somebody")).isEqualTo(new UUID(0, 0));
        assertThat(Moments.id(" ")).isNull();
    }
}
