package eu.mandate.calendar.rest;

import eu.mandate.calendar.domain.Deadline;
import eu.mandate.calendar.domain.DeadlineQuestion;
import eu.mandate.calendar.domain.DeadlineRule;
import eu.mandate.calendar.domain.DeadlineUnit;
import eu.mandate.calendar.domain.Region;
import eu.mandate.calendar.domain.RegionYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The question as it was understood, and the deadline.
 *
 * @param from the day of the event; null for periods in hours
 * @param startsAt the moment of the event; null for all others
 * @param target the day to promise: before weekends, holidays and pauses
 * @param limit the last day the law allows, to its end
 * @param endsAt the end of a period in hours; such a period has neither target nor limit
 * @param noticeBy the last day for telling of an extension
 * @param provisional the calendar that is needed and not loaded; there is no date then
 */
public record DeadlineAnswer(
        DeadlineRule rule,
        Region region,
        LocalDate from,
        Instant startsAt,
        int amount,
        DeadlineUnit unit,
        LocalDate target,
        LocalDate limit,
        Instant endsAt,
        LocalDate noticeBy,
        RegionYear provisional,
        List<DeadlineReason> reasons) {

    static DeadlineAnswer of(DeadlineQuestion question, Deadline deadline, List<DeadlineReason> reasons) {
        return new DeadlineAnswer(
                question.rule(),
                question.region(),
                question.from(),
                question.moment(),
                question.amount(),
                question.unit(),
                deadline.target(),
                deadline.limit(),
                deadline.moment(),
                deadline.noticeBy(),
                deadline.provisional(),
                reasons);
    }
}
