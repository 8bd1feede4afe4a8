package eu.mandate.visibility.domain.view;

import eu.mandate.kernel.domain.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The day by whose instructions a page shows something. Days are counted in UTC here, as the last day of a scope is. */
public final class AsOfDay {
    private AsOfDay() {}

    /** Whether a day was asked for. */
    public static boolean isAsked(String day) {
        return day != null && !day.isBlank();
    }

    /**
     * The end of the day that was asked for, and never later than now.
     *
     * @throws Refusal NOT_FOUND for what is no day
     */
    public static Instant end(String day, Instant now) {
        return isAsked(day) ? noLater(startOfNext(day, 1).minusMillis(1), now) : now;
    }

    /** Its beginning, and never later than now. */
    public static Instant start(String day, Instant now) {
        return isAsked(day) ? noLater(startOfNext(day, 0), now) : now;
    }

    private static Instant noLater(Instant moment, Instant now) {
        return moment.isAfter(now) ? now : moment;
    }

    private static Instant startOfNext(String day, int days) {
        try {
            return LocalDate.parse(day.strip())
                    .plusDays(days)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
        } catch (DateTimeException malformed) {
            throw Refusal.notFound("visibility-scope", day);
        }
    }
}
