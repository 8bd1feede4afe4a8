package eu.mandate.calendar.service;

import static eu.mandate.calendar.domain.DeadlineRule.UK_MONTHS;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.calendar.domain.Deadline;
import eu.mandate.calendar.domain.DeadlineInput;
import eu.mandate.calendar.domain.DeadlineQuestion;
import eu.mandate.calendar.domain.DeadlineRule;
import eu.mandate.calendar.domain.DeadlineUnit;
import eu.mandate.calendar.domain.Region;
import eu.mandate.calendar.domain.StepKind;
import eu.mandate.calendar.domain.Waiting;
import eu.mandate.calendar.domain.WorkingCalendar;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** The thirty-five worked examples of the rules, by number, on the delivered calendars. */
class DeadlineVectorsTest {

    private final WorkingCalendar calendar = WorkingCalendar.of(CalendarFiles.delivered());

    @ParameterizedTest(name = "vector {0}: {5}")
    @CsvSource({
        "1, EU_MONTHS, DE, 2026-01-31, 1, the month ends on a Saturday, 2026-02-28, 2026-03-02",
        "2, EU_MONTHS, DE, 2024-01-31, 1, leap year, 2024-02-29, 2024-02-29",
        "3, EU_MONTHS, DE, 2028-01-31, 1, leap year, 2028-02-29, 2028-02-29",
        "4, EU_MONTHS, DE, 2025-11-30, 1, receipt on a Sunday counts, 2025-12-30, 2025-12-30",
        "5, EU_MONTHS, DE, 2025-11-25, 1, Christmas and a weekend, 2025-12-25, 2025-12-29",
        "6, EU_MONTHS, IE, 2025-12-01, 1, New Year, 2026-01-01, 2026-01-02",
        "7, EU_MONTHS, IE, 2026-03-03, 1, people work on Good Friday in Ireland, 2026-04-03, 2026-04-03",
        "8, EU_MONTHS, FR, 2026-03-31, 1, April has no 31st, 2026-04-30, 2026-04-30",
        "9, EU_MONTHS, IE, 2026-04-14, 1, Ascension Day is no holiday in Ireland, 2026-05-14, 2026-05-14",
        "10, EU_MONTHS, FR, 2026-04-01, 1, 1 May and a weekend, 2026-05-01, 2026-05-04",
        "11, EU_MONTHS, IE, 2026-08-31, 1, September has no 31st, 2026-09-30, 2026-09-30",
        "12, UK_MONTHS, GB_EAW, 2025-09-03, 1, the corresponding date, 2025-10-03, 2025-10-03",
        "13, UK_MONTHS, GB_EAW, 2026-04-04, 1, early May bank holiday, 2026-05-04, 2026-05-05",
        "14, UK_MONTHS, GB_EAW, 2026-07-31, 1, summer bank holiday, 2026-08-31, 2026-09-01",
        "15, UK_MONTHS, GB_EAW, 2026-11-26, 1, substitute for Boxing Day, 2026-12-26, 2026-12-29",
        "17, EXTENSION, GB_EAW, 2026-01-31, 3, three months from receipt, 2026-04-30, 2026-04-30",
        "21, CN_WD, CN, 2025-09-22, 15, National Day with two make-up days, 2025-10-17, 2025-10-17",
        "22, CN_WD, CN, 2026-09-18, 15, 20 September and 10 October are worked, 2026-10-15, 2026-10-15",
        "23, CN_WD, CN, 2025-01-20, 15, 26 January and 8 February are worked, 2025-02-14, 2025-02-14",
        "24, CN_WD, CN, 2025-04-25, 15, 27 April is worked, 2025-05-20, 2025-05-20",
        "25, CN_WD, CN, 2026-06-18, 15, Dragon Boat Festival without a make-up day, 2026-07-10, 2026-07-10",
        "26, CN_WD, CN, 2026-02-13, 10, filing over Spring Festival, 2026-03-05, 2026-03-05",
        "27, CN_WD, CN, 2025-07-18, 30, the first day is not counted, 2025-08-29, 2025-08-29",
        "28, CN_WD, CN, 2025-09-30, 1, eve of a holiday, 2025-10-09, 2025-10-09",
        "29, CN_DAYS, CN, 2026-09-01, 30, last day in a holiday, 2026-10-01, 2026-10-08",
        "30, CN_DAYS, CN, 2025-09-08, 30, last day of a holiday, 2025-10-08, 2025-10-09",
        "31, CN_DAYS, CN, 2026-02-08, 15, end of Spring Festival, 2026-02-23, 2026-02-24",
        "32, CN_DAYS, CN, 2025-01-03, 30, within Spring Festival, 2025-02-02, 2025-02-05",
        "34, MIN_RETENTION, , 2024-02-29, 36, three years from a leap day, 2027-02-28, 2027-02-28",
        "35, MAX_RETENTION, , 2026-01-15, 42, six weeks, 2026-02-26, 2026-02-26",
    })
    void ofDays(ArgumentsAccessor vector) {
        var question = DeadlineQuestion.of(
                vector.get(1, DeadlineRule.class),
                vector.get(2, Region.class),
                vector.get(3, LocalDate.class),
                vector.getInteger(4));
        var deadline = question.deadline(calendar);
        assertThat(deadline.target()).as("target").isEqualTo(vector.get(6, LocalDate.class));
        assertThat(deadline.limit()).as("limit").isEqualTo(vector.get(7, LocalDate.class));
    }

    @ParameterizedTest(name = "vector {0}: {5}")
    @CsvSource({
        "18, HOURS, DE, 2026-10-02T16:20+02:00, 72, no relief for a weekend, 2026-10-05T16:20+02:00",
        "18, HOURS_STRICT, DE, 2026-10-02T16:20+02:00, 72, from the next full hour, 2026-10-05T17:00+02:00",
        "19, HOURS, DE, 2026-03-27T23:00+01:00, 72, clocks go forward, 2026-03-31T00:00+02:00",
        "20, HOURS, DE, 2025-12-24T09:30+01:00, 72, no relief for holidays, 2025-12-27T09:30+01:00",
        "33, CN_HOURS, CN, 2026-10-03T23:10+08:00, 4, no relief for National Day, 2026-10-04T03:10+08:00",
    })
    void ofHours(ArgumentsAccessor vector) {
        var question = DeadlineQuestion.of(
                vector.get(1, DeadlineRule.class),
                vector.get(2, Region.class),
                vector.get(3, OffsetDateTime.class).toInstant(),
                vector.getInteger(4));
        var deadline = question.deadline(calendar);
        assertThat(deadline.moment())
                .isEqualTo(vector.get(6, OffsetDateTime.class).toInstant());
        assertThat(deadline.limit()).isNull();
    }

    @Test
    void vector16TheClockStartsWithTheProofOfIdentity() {
        var waiting = new Waiting(LocalDate.of(2026, 3, 17), null, null, null);
        var deadline = british(LocalDate.of(2026, 3, 10), waiting);
        assertThat(deadline.limit()).isEqualTo("2026-04-17");
        assertThat(deadline.target()).as("as if nothing had been waited for").isEqualTo("2026-04-10");
    }

    @Test
    void vector17TheExtensionIsToldWithinTheFirstMonth() {
        var input = new DeadlineInput(Map.of("rule", "EXTENSION", "region", "GB_EAW", "from", "2026-01-31"));
        assertThat(input.question().deadline(calendar).noticeBy()).isEqualTo("2026-03-02");
    }

    @Test
    void vector34DeletionIsAllowedTheDayAfter() {
        var question = DeadlineQuestion.of(DeadlineRule.MIN_RETENTION, null, LocalDate.of(2024, 2, 29), 36);
        assertThat(question.unit()).isEqualTo(DeadlineUnit.MONTHS);
        assertThat(question.deadline(calendar).steps())
                .filteredOn(step -> step.kind() == StepKind.DELETION_FROM)
                .singleElement()
                .satisfies(step -> assertThat(step.arguments()).containsExactly(LocalDate.of(2027, 3, 1)));
    }

    private Deadline british(LocalDate receipt, Waiting waiting) {
        return new DeadlineQuestion(UK_MONTHS, Region.GB_EAW, receipt, null, 1, null, waiting).deadline(calendar);
    }
}
