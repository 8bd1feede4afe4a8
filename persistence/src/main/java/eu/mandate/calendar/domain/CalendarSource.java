package eu.mandate.calendar.domain;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import java.time.LocalDate;

/**
 * The notice or the law that a year's calendar was taken from.
 *
 * @param title official title in its own language
 * @param reference number or place in its gazette
 * @param publishedOn day of the notice, or of the law where it names the days of every year
 */
public record CalendarSource(String title, String reference, LocalDate publishedOn) {

    /** @throws Refusal VALIDATION when something is missing */
    public CalendarSource {
        if (title == null || title.isBlank() || reference == null || reference.isBlank() || publishedOn == null) {
            throw Refusal.of(Code.VALIDATION, "calendar-source-incomplete");
        }
    }
}
