package eu.mandate.calendar.domain;

import java.time.LocalDate;

/** Regulation (EEC, Euratom) No 1182/71 Art. 3, and what GDPR and UK GDPR add for answers to data subjects. */
final class EuropeanCounting {

    private static final int TWO = 2;

    private EuropeanCounting() {}

    static Deadline months(DeadlineQuestion question, Reckoning reckoning) {
        reckoning.eventNotCounted(question.from());
        var target = reckoning.monthsAfter(question.from(), question.amount());
        return reckoning.ends(target, reckoning.moved(target));
    }

    static Deadline days(DeadlineQuestion question, Reckoning reckoning) {
        reckoning.eventNotCounted(question.from());
        var target = reckoning.daysAfter(question.from(), question.amount());
        var end = reckoning.moved(target);
        if (question.amount() >= TWO) end = withTwoWorkingDays(question, reckoning, end);
        return reckoning.ends(target, end);
    }

    /** Art. 12A UK GDPR: a later start for proof of identity and fee, and a pause while clarification is awaited. */
    static Deadline answer(DeadlineQuestion question, Reckoning reckoning) {
        reckoning.eventNotCounted(question.from());
        var waiting = question.waiting();
        var start = waiting.start(question.from());
        if (start.isAfter(question.from())) note(reckoning, StepKind.LATER_START, start);
        var end = paused(waiting, start, reckoning.monthsAfter(start, question.amount()), reckoning);
        // The promise is made as if nothing had been waited for: the clock of the person who asked runs on.
        return reckoning.ends(question.from().plusMonths(question.amount()), reckoning.moved(end));
    }

    /** Before the clock has started there is nothing to pause, and a period that is over is not prolonged. */
    private static LocalDate paused(Waiting waiting, LocalDate start, LocalDate end, Reckoning reckoning) {
        var days = waiting.pause(start);
        if (days == 0) return end;
        var over = reckoning.aside().moved(end);
        if (waiting.askedOn().isAfter(over)) {
            note(reckoning, StepKind.PAUSED_TOO_LATE, waiting.askedOn(), over);
            return end;
        }
        var later = end.plusDays(days);
        note(reckoning, StepKind.PAUSED, days, waiting.paused(start), waiting.answeredOn(), later);
        return later;
    }

    /** Art. 12(3): three months from receipt, never two on top of a date that was already cut or moved. */
    static Deadline extension(DeadlineQuestion question, Reckoning reckoning) {
        var notice = answer(question.inMonths(1), reckoning.aside()).limit();
        var answer = answer(question, reckoning);
        var provision =
                question.region().jurisdiction() == Jurisdiction.UK ? Provision.UK_GDPR_12A : Provision.GDPR_12_3;
        reckoning.note(StepKind.NOTICE_BY, provision, notice);
        return reckoning.ends(answer.target(), answer.limit()).with(notice);
    }

    /** Art. 3(5), counted from the end because the period nearly always ends with two working days or soon after. */
    private static LocalDate withTwoWorkingDays(DeadlineQuestion question, Reckoning reckoning, LocalDate moved) {
        for (var day = moved.minusDays(1); day.isAfter(question.from()); day = day.minusDays(1)) {
            if (reckoning.works(day)) return moved;
        }
        var end = moved.plusDays(1);
        while (!reckoning.works(end)) end = end.plusDays(1);
        var provision =
                question.region().jurisdiction() == Jurisdiction.UK ? Provision.UK_3_5 : Provision.REGULATION_1182_3_5;
        reckoning.note(StepKind.TWO_WORKING_DAYS, provision, end);
        return end;
    }

    private static void note(Reckoning reckoning, StepKind kind, Object... arguments) {
        reckoning.note(kind, Provision.UK_GDPR_12A, arguments);
    }
}
