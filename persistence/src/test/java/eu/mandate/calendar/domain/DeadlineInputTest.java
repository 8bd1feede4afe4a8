package eu.mandate.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.mandate.kernel.domain.Refusal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineInputTest {

    @ParameterizedTest
    @CsvSource({
        "'', /rule, constraint-not-null",
        "rule=EU_YEARS, /rule, json-not-one-of",
        "rule=EU_MONTHS, /region, constraint-not-null",
        "rule=EU_MONTHS region=XX, /region, json-not-one-of",
        "rule=EU_MONTHS region=CN from=2026-01-31, /region, deadline-region-not-of-rule",
        "rule=UK_MONTHS region=DE from=2026-01-31, /region, deadline-region-not-of-rule",
        "rule=CN_WD region=DE from=2026-01-31, /region, deadline-region-not-of-rule",
        "rule=EU_MONTHS region=DE, /from, json-not-date",
        "rule=EU_MONTHS region=DE from=31.01.2026, /from, json-not-date",
        "rule=EU_MONTHS region=DE from=2026-02-30, /from, json-not-date",
        "rule=EU_MONTHS region=DE from=2026-01-31T10:00:00Z, /from, json-not-date",
        "rule=EU_MONTHS region=DE from=1899-12-31, /from, deadline-day-out-of-range",
        "rule=EU_MONTHS region=DE from=2200-01-01, /from, deadline-day-out-of-range",
        "rule=HOURS, /from, json-not-time",
        "rule=HOURS from=2026-01-31, /from, json-not-time",
        "rule=HOURS from=2026-01-31 time=25:00, /from, json-not-time",
        "rule=HOURS from=2026-01-31T10:00:00+1, /from, json-not-time",
        "rule=HOURS from=2026-01-31T10:00:00+19:00, /from, json-not-time",
        "rule=HOURS from=2026-01-31T10:00:00+01:00[Europe/Berlin], /from, json-not-time",
        "rule=EU_MONTHS region=DE from=2026-01-31T10:00:00+01:00, /from, json-not-date",
        "rule=HOURS from=9999-01-31T10:00:00Z, /from, deadline-day-out-of-range",
        "rule=EU_MONTHS region=DE from=2026-01-31 amount=0, /amount, constraint-min",
        "rule=EU_MONTHS region=DE from=2026-01-31 amount=-1, /amount, constraint-min",
        "rule=EU_MONTHS region=DE from=2026-01-31 amount=10000, /amount, constraint-max",
        "rule=EU_MONTHS region=DE from=2026-01-31 amount=1.5, /amount, json-not-integer",
        "rule=EU_MONTHS region=DE from=2026-01-31 unit=DAYS, /unit, json-not-one-of",
        "rule=EXTENSION region=DE from=2026-01-31 amount=2, /amount, deadline-extension-fixed",
        "rule=MAX_RETENTION from=2026-01-31, /amount, constraint-not-null",
        "rule=EU_MONTHS region=DE from=2026-01-31 identified=2026-02-01, /rule, deadline-clock-not-stopped",
        "rule=EXTENSION region=DE from=2026-01-31 paid=2026-02-01, /rule, deadline-clock-not-stopped",
        "rule=UK_MONTHS region=GB_EAW from=2026-01-31 asked=2026-02-01, /answered, deadline-pause-incomplete",
        "rule=UK_MONTHS region=GB_EAW from=2026-01-31 answered=2026-02-01, /asked, deadline-pause-incomplete",
        "rule=UK_MONTHS region=GB_EAW from=2026-01-31 asked=2026-02-02 answered=2026-02-01, /answered, deadline-pause-backwards",
        "rule=UK_MONTHS region=GB_EAW from=2026-01-31 asked=2026-01-30 answered=2026-02-01, /asked, deadline-pause-before-start",
        "rule=UK_MONTHS region=GB_EAW from=2026-01-31 paid=2026-13-01, /paid, json-not-date",
    })
    void whatIsWrongIsRefusedAtItsName(String written, String pointer, String reason) {
        var refusal = catchThrowableOfType(Refusal.class, () -> question(written));
        assertThat(refusal.errors()).singleElement().satisfies(error -> {
            assertThat(error.pointer()).isEqualTo(pointer);
            assertThat(error.reason()).isEqualTo(reason);
        });
    }

    @Test
    void whatIsLeftOutIsTheUsual() {
        var question = question("rule=CN_WD from=2026-03-02");
        assertThat(question.region()).isEqualTo(Region.CN);
        assertThat(question.amount()).isEqualTo(15);
        assertThat(question.unit()).isEqualTo(DeadlineUnit.WORKING_DAYS);
        assertThat(question.waiting()).isEqualTo(Waiting.NONE);
    }

    @Test
    void aMomentMayBeSaidWithItsOffset() {
        assertThat(question("rule=HOURS from=2026-10-02T22:20:00+08:00").moment())
                .isEqualTo("2026-10-02T14:20:00Z");
    }

    @Test
    void anHourThatComesTwiceIsTheFirstOfThem() {
        assertThat(question("rule=HOURS region=DE from=2026-10-25 time=02:30").moment())
                .isEqualTo("2026-10-25T00:30:00Z");
    }

    private static DeadlineQuestion question(String written) {
        return new DeadlineInput(Arrays.stream(written.split(" "))
                        .filter(pair -> !pair.isEmpty())
                        .map(pair -> pair.split("="))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])))
                .question();
    }
}
