package eu.mandate.calendar.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * When a period ends, and why. A day is meant to its end, in the time of its region.
 *
 * @param target the day to promise: where the period ends before weekends, holidays and pauses are considered
 * @param limit the last day the law allows; the last day to keep or to send where the rule is about that
 * @param moment the end of a period in hours; such a deadline has neither target nor limit
 * @param noticeBy the last day for telling of an extension with its reasons; null for every other rule
 * @param provisional the calendar that is needed and not loaded: there is no day then; null when there is
 * @param steps how it came about, in order
 */
public record Deadline(
        LocalDate target,
        LocalDate limit,
        Instant moment,
        LocalDate noticeBy,
        RegionYear provisional,
        List<DeadlineStep> steps) {

    /** Keeps its own copy of the steps. */
    public Deadline {
        steps = List.copyOf(steps);
    }

    /** Whether no day can be told yet. */
    public boolean isProvisional() {
        return provisional != null;
    }

    Deadline with(LocalDate notice) {
        return new Deadline(target, limit, moment, notice, provisional, steps);
    }
}
