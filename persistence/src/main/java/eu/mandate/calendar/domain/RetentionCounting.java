package eu.mandate.calendar.domain;

import java.time.LocalDate;

/** Periods of keeping and deleting, notices in advance, and promises in days. None of them is moved for days of rest. */
final class RetentionCounting {

    private RetentionCounting() {}

    /** A duty to keep: through the last day; deletion from the next one. */
    static Deadline atLeast(DeadlineQuestion question, Reckoning reckoning) {
        var last = later(question);
        reckoning.note(StepKind.KEPT_THROUGH, Provision.DUTY_TO_KEEP, last);
        reckoning.note(StepKind.DELETION_FROM, Provision.DUTY_TO_KEEP, last.plusDays(1));
        return reckoning.ends(last, last);
    }

    /** A ceiling (Art. 5(1)(e) GDPR): a weekend is no reason to keep longer. */
    static Deadline atMost(DeadlineQuestion question, Reckoning reckoning) {
        var last = later(question);
        reckoning.note(StepKind.DELETED_BY, Provision.STORAGE_LIMITATION, last);
        return reckoning.ends(last, last);
    }

    /** Clear days: neither the day of sending nor the day of the event is one of them. */
    static Deadline notice(DeadlineQuestion question, Reckoning reckoning) {
        var last = question.from().minusDays(question.amount() + 1L);
        reckoning.note(StepKind.DAYS_BEFORE, Provision.CLEAR_DAYS, question.amount(), question.from());
        reckoning.note(StepKind.SENT_BY, Provision.CLEAR_DAYS, last);
        return reckoning.ends(last, last);
    }

    /** A promise of days that never exceeds the month of Art. 12(3) GDPR. */
    static Deadline earliest(DeadlineQuestion question, Reckoning reckoning) {
        var days = question.from().plusDays(question.amount());
        var month = question.from().plusMonths(1);
        reckoning.note(StepKind.EARLIER_OF_TWO, Provision.PROMISE_AND_GDPR_12_3, question.amount(), days, month);
        var first = days.isBefore(month) ? days : month;
        return reckoning.ends(first, first);
    }

    private static LocalDate later(DeadlineQuestion question) {
        return question.unit() == DeadlineUnit.MONTHS
                ? question.from().plusMonths(question.amount())
                : question.from().plusDays(question.amount());
    }
}
