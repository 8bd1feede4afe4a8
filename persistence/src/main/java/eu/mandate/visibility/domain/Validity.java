package eu.mandate.visibility.domain;

import java.time.LocalDate;

/** Last days, of which none is the latest. */
final class Validity {
    private Validity() {}

    static boolean longer(LocalDate until, LocalDate before) {
        return before != null && (until == null || until.isAfter(before));
    }
}
