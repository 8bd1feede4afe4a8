package eu.mandate.calendar.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** One computation under way: it moves dates and notes what it did and by which provision. */
final class Reckoning {

    private final Region region;
    private final WorkingCalendar calendar;
    private final List<DeadlineStep> steps = new ArrayList<>();

    Reckoning(Region region, WorkingCalendar calendar) {
        this.region = region;
        this.calendar = calendar;
    }

    /** The same region and calendar with nothing noted, for a date beside the main one. */
    Reckoning aside() {
        return new Reckoning(region, calendar);
    }

    void note(StepKind kind, Provision provision, Object... arguments) {
        steps.add(new DeadlineStep(kind, provision, List.of(arguments)));
    }

    Grounds grounds() {
        return Grounds.of(region.jurisdiction());
    }

    /** Regulation 1182/71 Art. 3(1), Civil Code 201: counting starts on the next day. */
    void eventNotCounted(LocalDate event) {
        note(StepKind.DAY_NOT_COUNTED, grounds().event(), event);
    }

    LocalDate daysAfter(LocalDate start, int days) {
        var end = start.plusDays(days);
        note(StepKind.DAYS_LATER, grounds().days(), days, end);
        return end;
    }

    /** Regulation 1182/71 Art. 3(2)(c), Civil Code 202: the same date, or the last day of a month that has none. */
    LocalDate monthsAfter(LocalDate start, int months) {
        var end = start.plusMonths(months);
        var same = end.getDayOfMonth() == start.getDayOfMonth();
        note(same ? StepKind.SAME_DATE : StepKind.LAST_DAY_OF_MONTH, grounds().months(), months, end);
        return end;
    }

    /** Regulation 1182/71 Art. 3(4), Civil Code 203: the day itself, or the next working day. */
    LocalDate moved(LocalDate day) {
        var end = day;
        while (!works(end)) {
            noteRest(end);
            end = end.plusDays(1);
        }
        if (end.isAfter(day)) note(StepKind.NEXT_WORKING_DAY, grounds().lastDay(), end);
        return end;
    }

    boolean works(LocalDate day) {
        return calendar.isWorkingDay(region, day);
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    /** The moment with the zone in which people of the region read it; UTC where no region is asked about. */
    ZonedDateTime local(Instant moment) {
        return moment.atZone(region == null ? ZoneOffset.UTC : region.zone());
    }

    Deadline ends(LocalDate target, LocalDate limit) {
        return new Deadline(target, limit, null, null, null, steps);
    }

    Deadline ends(Instant moment) {
        return new Deadline(null, null, moment, null, null, steps);
    }

    Deadline provisional(RegionYear missing) {
        note(StepKind.CALENDAR_MISSING, null, missing.region(), missing.year());
        return new Deadline(null, null, null, null, missing, steps);
    }

    private void noteRest(LocalDate day) {
        calendar.holiday(region, day)
                .ifPresentOrElse(
                        holiday -> note(StepKind.PUBLIC_HOLIDAY, grounds().lastDay(), day, holiday),
                        () -> note(StepKind.WEEKEND, grounds().lastDay(), day));
    }
}
