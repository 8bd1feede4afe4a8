package eu.mandate.audit.domain.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-03-01,                            Europe/Berlin, 2026-02-28T23:00:00Z, 2026-03-01T23:00:00Z",
                "2026-03-29,                            Europe/Berlin, 2026-03-28T23:00:00Z, 2026-03-29T22:00:00Z",
                "2026-03-01,                            Asia/Shanghai, 2026-02-28T16:00:00Z, 2026-03-01T16:00:00Z",
                ">=2026-03-01,                          Asia/Shanghai, 2026-02-28T16:00:00Z, -",
                ">2026-03-01,                           Asia/Shanghai, 2026-03-01T16:00:00Z, -",
                "<=2026-03-01,                          Asia/Shanghai, -,                    2026-03-01T16:00:00Z",
                "<2026-03-01,                           Asia/Shanghai, -,                    2026-02-28T16:00:00Z",
                "2026-03-01..2026-03-02,                Asia/Shanghai, 2026-02-28T16:00:00Z, 2026-03-02T16:00:00Z",
                "2026-03-01..*,                         UTC,           2026-03-01T00:00:00Z, -",
                "2026-03-01T12:00,                      Europe/Berlin, 2026-03-01T11:00:00Z, 2026-03-01T11:01:00Z",
                "2026-03-01T12:00:30,                   Europe/Berlin, 2026-03-01T11:00:30Z, 2026-03-01T11:00:31Z",
                ">=2026-03-01T12:00:00.250Z,            Europe/Berlin, 2026-03-01T12:00:00.250Z, -",
                "<2026-03-01T12:00+08:00,               Europe/Berlin, -,                    2026-03-01T04:00:00Z",
                "2026-03-01T12:00Z..2026-03-01T12:05Z,  Europe/Berlin, 2026-03-01T12:00:00Z, 2026-03-01T12:06:00Z",
            })
    void aDayIsAWholeDayOfTheZoneAndBothEndsOfARangeArePartOfIt(
            String text, String zone, Instant from, Instant before) {
        assertThat(Period.of(text, ZoneId.of(zone))).isEqualTo(new Period(text, from, before));
    }
}
