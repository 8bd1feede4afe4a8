package eu.mandate.calendar.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.calendar.domain.Deadline;
import eu.mandate.calendar.domain.DeadlineInput;
import eu.mandate.calendar.domain.DeadlineRule;
import eu.mandate.calendar.domain.DeadlineStep;
import eu.mandate.calendar.domain.Provision;
import eu.mandate.calendar.domain.Region;
import eu.mandate.calendar.domain.StepKind;
import eu.mandate.calendar.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the worked examples leave open: promises, pauses, notices, and why. */
class DeadlineRulesTest {

    private final WorkingCalendar calendar = WorkingCalendar.of(CalendarFiles.delivered());

    @ParameterizedTest
    @CsvSource({
        "2025-03-03, 2025-04-02",
        "2025-01-31, 2025-02-28",
        "2025-02-10, 2025-03-10",
        "2026-07-01, 2026-07-31",
        "2024-02-29, 2024-03-29",
    })
    void aPromiseOfThirtyDaysNeverExceedsTheMonthAndIsNotMoved(String received, String due) {
        var deadline = answer("rule", "EARLIEST", "from", received);
        assertThat(deadline.limit()).isEqualTo(due);
        assertThat(deadline.target()).isEqualTo(due);
    }

    @Test
    void fifteenDaysArePromisedByTheCalendarAndLimitedByTheHoliday() {
        var deadline = answer("rule", "CN_DAYS", "from", "2025-09-22", "amount", "15");
        assertThat(deadline.target()).isEqualTo("2025-10-07");
        assertThat(deadline.limit()).isEqualTo("2025-10-09");
    }

    @ParameterizedTest
    @CsvSource({
        // Friday, one day: Saturday, so Monday.
        "2026-11-20, 1, 2026-11-23",
        // Friday, two days: Sunday, so Monday; Monday is the only working day, so Tuesday.
        "2026-11-20, 2, 2026-11-24",
        // Wednesday before Christmas: Christmas Eve and the Monday after are the two.
        "2026-12-23, 2, 2026-12-28",
        "2026-12-24, 2, 2026-12-29",
        "2026-11-23, 2, 2026-11-25",
    })
    void aPeriodOfTwoDaysHasTwoWorkingDaysInTheUnion(String from, String days, String limit) {
        assertThat(answer("rule", "EU_DAYS", "region", "DE", "from", from, "amount", days)
                        .limit())
                .isEqualTo(limit);
    }

    @Test
    void theClockOfAnAnswerInTheUnitedKingdomStartsWithTheLastThingNeededAndPauses() {
        var deadline = answer(
                "rule",
                "UK_MONTHS",
                "region",
                "GB_EAW",
                "from",
                "2026-03-02",
                "identified",
                "2026-03-05",
                "paid",
                "2026-03-09",
                "asked",
                "2026-03-16",
                "answered",
                "2026-03-20");
        assertThat(deadline.limit()).as("9 April and five days").isEqualTo("2026-04-14");
        assertThat(deadline.target()).as("as if nothing had been waited for").isEqualTo("2026-04-02");
        assertThat(deadline.steps()).extracting(DeadlineStep::kind).contains(StepKind.LATER_START, StepKind.PAUSED);
    }

    @Test
    void aPauseIsAddedBeforeTheEndIsMoved() {
        var deadline = answer(
                "rule",
                "UK_MONTHS",
                "region",
                "GB_EAW",
                "from",
                "2026-04-01",
                "asked",
                "2026-04-02",
                "answered",
                "2026-04-02");
        assertThat(deadline.limit())
                .as("1 May and one day is a Saturday before a bank holiday")
                .isEqualTo("2026-05-05");
    }

    @ParameterizedTest
    @CsvSource({
        "UK_MONTHS, 2026-04-10, 2026-04-13, 2026-04-14, asked on the last day",
        "UK_MONTHS, 2026-04-11, 2026-04-14, 2026-04-10, asked when it was over",
        "EXTENSION, 2026-04-01, 2026-04-10, 2026-06-22, asked after the month and within the three",
        "EXTENSION, 2026-06-11, 2026-06-20, 2026-06-10, asked when it was over"
    })
    void aPeriodThatIsOverIsNotPausedAnyMore(String rule, String asked, String answered, String limit, String why) {
        var deadline =
                answer("rule", rule, "region", "GB_EAW", "from", "2026-03-10", "asked", asked, "answered", answered);
        assertThat(deadline.limit()).as(why).isEqualTo(limit);
    }

    @Test
    void theNoticeOfAnExtensionIsNotPutOffByAPauseThatCameAfterIt() {
        var deadline = answer(
                "rule",
                "EXTENSION",
                "region",
                "GB_EAW",
                "from",
                "2026-01-15",
                "asked",
                "2026-04-01",
                "answered",
                "2026-04-10");
        assertThat(deadline.noticeBy()).as("one month, moved from a Sunday").isEqualTo("2026-02-16");
        assertThat(deadline.limit()).as("15 April and ten days, moved").isEqualTo("2026-04-27");
    }

    @Test
    void beforeTheClockStartsThereIsNothingToPause() {
        var values = new String[] {
            "rule",
            "UK_MONTHS",
            "region",
            "GB_EAW",
            "from",
            "2026-03-10",
            "identified",
            "2026-03-20",
            "asked",
            "2026-03-11"
        };
        assertThat(answer(with(values, "answered", "2026-03-12")).limit()).isEqualTo("2026-04-20");
        assertThat(answer(with(values, "answered", "2026-03-21")).limit())
                .as("20 and 21 March")
                .isEqualTo("2026-04-22");
    }

    private static String[] with(String[] values, String... further) {
        return Stream.concat(Arrays.stream(values), Arrays.stream(further)).toArray(String[]::new);
    }

    @Test
    void anExtensionNeverAddsMonthsToADateThatWasCutOrMoved() {
        var deadline = answer("rule", "EXTENSION", "region", "DE", "from", "2025-11-30");
        assertThat(deadline.limit()).as("not 31 March").isEqualTo("2026-03-02");
        assertThat(deadline.noticeBy()).isEqualTo("2025-12-30");
    }

    @Test
    void aNoticeOfThirtyDaysLeavesThirtyClearDays() {
        var deadline = answer("rule", "ADVANCE_NOTICE", "from", "2026-07-01", "amount", "30");
        assertThat(deadline.limit()).isEqualTo("2026-05-31");
        assertThat(deadline.limit().plusDays(1).datesUntil(LocalDate.of(2026, 7, 1)))
                .hasSize(30);
    }

    @ParameterizedTest
    @CsvSource({
        "25, MONTHS, 2025-03-15, 2027-04-15",
        "1, MONTHS, 2026-01-31, 2026-02-28",
        "42, , 2026-01-15, 2026-02-26"
    })
    void aCeilingIsKeptToTheDay(String amount, String unit, String event, String last) {
        assertThat(answer("rule", "MAX_RETENTION", "from", event, "amount", amount, "unit", unit == null ? "" : unit)
                        .limit())
                .isEqualTo(last);
    }

    @Test
    void aTimeOfDayIsReadInTheRegion() {
        var deadline = answer("rule", "HOURS", "region", "DE", "from", "2026-10-02", "time", "16:20");
        assertThat(deadline.moment()).isEqualTo("2026-10-05T14:20:00Z");
    }

    @Test
    void everyDayOfRestThatMovesTheEndIsNamed() {
        var deadline = answer("rule", "EU_MONTHS", "region", "DE", "from", "2025-11-25");
        assertThat(deadline.steps())
                .extracting(DeadlineStep::kind)
                .containsExactly(
                        StepKind.DAY_NOT_COUNTED,
                        StepKind.SAME_DATE,
                        StepKind.PUBLIC_HOLIDAY,
                        StepKind.PUBLIC_HOLIDAY,
                        StepKind.WEEKEND,
                        StepKind.WEEKEND,
                        StepKind.NEXT_WORKING_DAY);
    }

    @Test
    void holidaysAndMakeUpDaysWithinAPeriodAreNamed() {
        var deadline = answer("rule", "CN_WD", "from", "2025-09-22");
        assertThat(deadline.steps())
                .extracting(DeadlineStep::kind)
                .containsExactly(
                        StepKind.DAY_NOT_COUNTED,
                        StepKind.COUNTS_FROM,
                        StepKind.MAKE_UP_DAY,
                        StepKind.PASSED_OVER,
                        StepKind.MAKE_UP_DAY,
                        StepKind.WORKING_DAY_NUMBER);
    }

    @ParameterizedTest
    @EnumSource(DeadlineRule.class)
    void everyStepOfEveryRuleCitesItsProvision(DeadlineRule rule) {
        var cited = EnumSet.noneOf(Provision.class);
        var region = rule.jurisdictions().isEmpty()
                ? Region.DE
                : Arrays.stream(Region.values())
                        .filter(each -> rule.jurisdictions().contains(each.jurisdiction()))
                        .filter(each -> calendar.find(each, 2026).isPresent())
                        .findFirst()
                        .orElseThrow();
        var from = rule.startsAtMoment() ? "2026-10-02T14:20:00Z" : "2026-04-02";
        var deadline = answer(
                "rule",
                rule.name(),
                "region",
                region.name(),
                "from",
                from,
                "amount",
                rule.usual().orElse(30) + "");
        deadline.steps().forEach(step -> cited.add(step.provision()));
        assertThat(cited).isNotEmpty();
        assertThat(deadline.isProvisional()).isFalse();
    }

    @Test
    void aProvisionalAnswerSaysSoInItsLastStep() {
        var deadline = answer("rule", "CN_WD", "from", "2026-12-25");
        assertThat(deadline.steps()).last().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(StepKind.CALENDAR_MISSING);
            assertThat(step.arguments()).containsExactly(Region.CN, 2027);
        });
    }

    private Deadline answer(String... pairs) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) values.put(pairs[i], pairs[i + 1]);
        return new DeadlineInput(values).question().deadline(calendar);
    }
}
