package eu.mandate.calendar.domain;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import java.time.LocalDate;

/**
 * Days off under one name.
 *
 * @param from the first day
 * @param to the last day, the same for a single one
 * @param en the name in English
 * @param zh the name in Chinese
 */
public record Holiday(LocalDate from, LocalDate to, String en, String zh) {

    /** @throws Refusal VALIDATION when something is missing or the end lies before the start */
    public Holiday {
        if (from == null || to == null || to.isBefore(from) || blank(en) || blank(zh)) {
            throw Refusal.of(Code.VALIDATION, "calendar-holiday-incomplete");
        }
    }

    /** Whether the day is one of these. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
