package eu.mandate.calendar.domain;

import eu.mandate.kernel.domain.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * What an answer waited for in the United Kingdom (Art. 12A UK GDPR). The days of asking and of answering both belong to
 * the pause.
 *
 * @param identifiedOn the day the information that proves identity arrived; null when none was needed
 * @param paidOn the day the fee arrived; null when none was due
 * @param askedOn the day clarification was asked for; null when none was
 * @param answeredOn the day it came
 */
public record Waiting(LocalDate identifiedOn, LocalDate paidOn, LocalDate askedOn, LocalDate answeredOn) {

    /** Nothing was waited for. */
    public static final Waiting NONE = new Waiting(null, null, null, null);

    /** @throws Refusal VALIDATION for half a pause or one that ends before it began */
    public Waiting {
        if ((askedOn == null) != (answeredOn == null)) {
            throw Refusal.invalid(askedOn == null ? "/asked" : "/answered", "deadline-pause-incomplete");
        }
        if (askedOn != null && answeredOn.isBefore(askedOn)) {
            throw Refusal.invalid("/answered", "deadline-pause-backwards");
        }
    }

    /** The latest of receipt, proof of identity and fee. */
    LocalDate start(LocalDate receipt) {
        return Stream.of(receipt, identifiedOn, paidOn)
                .filter(day -> day != null)
                .max(LocalDate::compareTo)
                .orElse(receipt);
    }

    /** The first day of the pause of a clock that started on a day; null for none. */
    LocalDate paused(LocalDate start) {
        return askedOn == null || start.isBefore(askedOn) ? askedOn : start;
    }

    /** Days of the pause of a clock that started on a day, both ends counted; 0 for none. */
    int pause(LocalDate start) {
        var first = paused(start);
        if (first == null || answeredOn.isBefore(first)) return 0;
        return (int) ChronoUnit.DAYS.between(first, answeredOn) + 1;
    }

    Stream<LocalDate> days() {
        return Stream.of(identifiedOn, paidOn, askedOn, answeredOn).filter(day -> day != null);
    }
}
