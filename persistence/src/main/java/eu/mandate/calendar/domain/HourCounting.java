package eu.mandate.calendar.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Periods in hours: elapsed time, whatever the clocks on the wall do, and no relief for days of rest. */
final class HourCounting {

    private HourCounting() {}

    /** From the moment itself: earlier than Regulation 1182/71 would allow, and the one to promise by (Art. 33 GDPR). */
    static Deadline elapsed(DeadlineQuestion question, Reckoning reckoning) {
        return fromTheMoment(question, reckoning, Provision.CAREFUL_READING);
    }

    /** Regulation 1182/71 Art. 3(1) and (2)(a): the hour of the event is not counted. */
    static Deadline strict(DeadlineQuestion question, Reckoning reckoning) {
        var hour = question.moment().truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        reckoning.note(StepKind.HOUR_NOT_COUNTED, Provision.REGULATION_1182_3_1, reckoning.local(hour));
        return ends(question, reckoning, hour, Provision.REGULATION_1182_3_4);
    }

    /** Civil Code 201(2): from the stated moment. */
    static Deadline chinese(DeadlineQuestion question, Reckoning reckoning) {
        return fromTheMoment(question, reckoning, Provision.CIVIL_CODE_201);
    }

    private static Deadline fromTheMoment(DeadlineQuestion question, Reckoning reckoning, Provision provision) {
        reckoning.note(StepKind.RUNS_FROM_MOMENT, provision, reckoning.local(question.moment()));
        return ends(question, reckoning, question.moment(), provision);
    }

    private static Deadline ends(DeadlineQuestion question, Reckoning reckoning, Instant start, Provision provision) {
        var end = start.plus(Duration.ofHours(question.amount()));
        reckoning.note(StepKind.HOURS_LATER, provision, question.amount(), reckoning.local(end));
        reckoning.note(StepKind.HOURS_NOT_MOVED, provision);
        return reckoning.ends(end);
    }
}
