package eu.mandate.calendar.domain;

import java.time.LocalDate;

/** Articles 201 to 203 of the Civil Code, and working days by the yearly notice of the State Council. */
final class ChineseCounting {

    private ChineseCounting() {}

    static Deadline days(DeadlineQuestion question, Reckoning reckoning) {
        reckoning.eventNotCounted(question.from());
        return closed(reckoning.daysAfter(question.from(), question.amount()), reckoning);
    }

    static Deadline months(DeadlineQuestion question, Reckoning reckoning) {
        reckoning.eventNotCounted(question.from());
        return closed(reckoning.monthsAfter(question.from(), question.amount()), reckoning);
    }

    static Deadline workingDays(DeadlineQuestion question, Reckoning reckoning) {
        reckoning.eventNotCounted(question.from());
        reckoning.note(
                StepKind.COUNTS_FROM, Provision.CIVIL_CODE_201, question.from().plusDays(1));
        var day = question.from();
        for (var counted = 0; counted < question.amount(); ) {
            day = day.plusDays(1);
            if (reckoning.works(day)) counted++;
            noteUnusual(question, reckoning, day);
        }
        reckoning.note(StepKind.WORKING_DAY_NUMBER, Provision.HOLIDAY_MEASURES, question.amount(), day);
        return reckoning.ends(day, day);
    }

    private static Deadline closed(LocalDate target, Reckoning reckoning) {
        var end = reckoning.moved(target);
        reckoning.note(StepKind.ENDS_AT_CLOSE, Provision.CIVIL_CODE_203);
        return reckoning.ends(target, end);
    }

    /** Plain weekends are not worth a line; a weekend day on which people work and the end of a holiday are. */
    private static void noteUnusual(DeadlineQuestion question, Reckoning reckoning, LocalDate day) {
        var working = reckoning.works(day);
        if (working && CalendarYear.weekend(day)) {
            reckoning.note(StepKind.MAKE_UP_DAY, Provision.HOLIDAY_MEASURES, day);
        }
        if (working) return;
        reckoning
                .calendar()
                .holiday(question.region(), day)
                .filter(holiday -> holiday.to().equals(day))
                .ifPresent(holiday -> reckoning.note(
                        StepKind.PASSED_OVER, Provision.HOLIDAY_MEASURES, holiday.from(), holiday.to(), holiday));
    }
}
