package eu.mandate.calendar.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.calendar.domain.DeadlineQuestion;
import eu.mandate.calendar.domain.DeadlineRule;
import eu.mandate.calendar.domain.Region;
import eu.mandate.calendar.domain.RegionYear;
import eu.mandate.calendar.domain.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every start: each day of the loaded years, each rule, each region with a calendar. */
class DeadlinePropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final List<Region> LOADED = List.of(Region.DE, Region.FR, Region.IE, Region.GB_EAW, Region.CN);
    private static final int[] AMOUNTS = {1, 2, 3, 15, 30};

    private final WorkingCalendar calendar = WorkingCalendar.of(CalendarFiles.delivered());

    @ParameterizedTest
    @EnumSource(
            value = DeadlineRule.class,
            mode = Mode.EXCLUDE,
            names = {"HOURS", "HOURS_STRICT", "CN_HOURS"})
    void aLaterStartNeverGivesAnEarlierEnd(DeadlineRule rule) {
        for (var region : regions(rule)) {
            for (var amount : amounts(rule)) {
                LocalDate before = LocalDate.MIN;
                for (var day : days()) {
                    var deadline =
                            DeadlineQuestion.of(rule, region, day, amount).deadline(calendar);
                    if (deadline.isProvisional()) continue;
                    assertThat(deadline.limit())
                            .as("%s %s %s", rule, region, day)
                            .isAfterOrEqualTo(before);
                    before = deadline.limit();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = DeadlineRule.class,
            mode = Mode.EXCLUDE,
            names = {"HOURS", "HOURS_STRICT", "CN_HOURS", "ADVANCE_NOTICE"})
    void nothingEndsOnOrBeforeTheDayOfTheEventAndTheLimitIsNeverBeforeTheTarget(DeadlineRule rule) {
        for (var region : regions(rule)) {
            for (var amount : amounts(rule)) {
                for (var day : days()) {
                    var deadline =
                            DeadlineQuestion.of(rule, region, day, amount).deadline(calendar);
                    if (deadline.isProvisional()) continue;
                    assertThat(deadline.target())
                            .as("%s %s %s", rule, region, day)
                            .isAfter(day);
                    assertThat(deadline.limit()).isAfterOrEqualTo(deadline.target());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = DeadlineRule.class,
            names = {"EU_MONTHS", "UK_MONTHS", "EXTENSION", "CN_DAYS", "CN_MONTHS"})
    void theLimitIsTheFirstWorkingDayFromTheTargetOn(DeadlineRule rule) {
        for (var region : regions(rule)) {
            for (var day : days()) {
                var deadline =
                        DeadlineQuestion.of(rule, region, day, amounts(rule)[0]).deadline(calendar);
                if (deadline.isProvisional()) continue;
                assertThat(calendar.isWorkingDay(region, deadline.limit())).isTrue();
                assertThat(deadline.target().datesUntil(deadline.limit()))
                        .as("%s %s %s", rule, region, day)
                        .noneMatch(between -> calendar.isWorkingDay(region, between));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 30})
    void aPeriodOfTwoDaysOrMoreHasTwoWorkingDays(int amount) {
        for (var region : regions(DeadlineRule.EU_DAYS)) {
            for (var day : days()) {
                var deadline = DeadlineQuestion.of(DeadlineRule.EU_DAYS, region, day, amount)
                        .deadline(calendar);
                if (deadline.isProvisional()) continue;
                assertThat(working(region, day, deadline.limit()))
                        .as("%s %s", region, day)
                        .isGreaterThanOrEqualTo(2);
                assertThat(calendar.isWorkingDay(region, deadline.limit())).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 15, 30})
    void asManyWorkingDaysPassInChinaAsWereAskedFor(int amount) {
        for (var day : days()) {
            var deadline = DeadlineQuestion.of(DeadlineRule.CN_WD, Region.CN, day, amount)
                    .deadline(calendar);
            if (!deadline.isProvisional()) {
                assertThat(working(Region.CN, day, deadline.limit())).isEqualTo(amount);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 24, 72})
    void hoursAreElapsedTimeAndTheStrictReadingGivesAnHourAtMostAndNeverLess(int hours) {
        var start = FIRST.atStartOfDay().toInstant(ZoneOffset.UTC);
        for (var moment = start; moment.isBefore(start.plus(Duration.ofDays(400))); moment = later(moment)) {
            var end = ends(DeadlineRule.HOURS, Region.DE, moment, hours);
            assertThat(Duration.between(moment, end)).isEqualTo(Duration.ofHours(hours));
            assertThat(ends(DeadlineRule.CN_HOURS, Region.CN, moment, hours)).isEqualTo(end);
            assertThat(Duration.between(end, ends(DeadlineRule.HOURS_STRICT, Region.DE, moment, hours)))
                    .isBetween(Duration.ofNanos(1), Duration.ofHours(1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CN_WD, CN, 2026-12-20, 15, 2027",
        "CN_DAYS, CN, 2026-12-20, 30, 2027",
        "CN_WD, CN, 2024-12-31, 1, ",
        "CN_WD, CN, 2024-12-30, 1, 2024",
        "EU_MONTHS, IT, 2026-05-05, 1, 2026",
        "UK_MONTHS, GB_SCT, 2026-05-05, 1, 2026",
        "EU_MONTHS, DE, 2028-12-20, 1, 2029",
        "EU_MONTHS, FR, 2027-12-01, 1, 2028",
    })
    void aYearWithoutACalendarGivesNoDateButSaysWhichOneIsMissing(ArgumentsAccessor row) {
        var region = row.get(1, Region.class);
        var deadline = DeadlineQuestion.of(
                        row.get(0, DeadlineRule.class), region, row.get(2, LocalDate.class), row.getInteger(3))
                .deadline(calendar);
        if (row.getInteger(4) == null) {
            assertThat(deadline.isProvisional()).isFalse();
            return;
        }
        assertThat(deadline.provisional()).isEqualTo(new RegionYear(region, row.getInteger(4)));
        assertThat(Stream.of(deadline.target(), deadline.limit(), deadline.moment(), deadline.noticeBy()))
                .containsOnlyNulls();
    }

    private Instant ends(DeadlineRule rule, Region region, Instant moment, int hours) {
        return DeadlineQuestion.of(rule, region, moment, hours)
                .deadline(calendar)
                .moment();
    }

    private static Instant later(Instant moment) {
        return moment.plus(Duration.ofMinutes(409));
    }

    private long working(Region region, LocalDate event, LocalDate end) {
        return event.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(day -> calendar.isWorkingDay(region, day))
                .count();
    }

    private static List<Region> regions(DeadlineRule rule) {
        if (rule.jurisdictions().isEmpty()) return List.of(Region.DE);
        return LOADED.stream()
                .filter(region -> rule.jurisdictions().contains(region.jurisdiction()))
                .toList();
    }

    private static int[] amounts(DeadlineRule rule) {
        return rule == DeadlineRule.EXTENSION ? new int[] {3} : AMOUNTS;
    }

    private static List<LocalDate> days() {
        return FIRST.datesUntil(LAST).toList();
    }
}
