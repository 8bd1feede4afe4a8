package eu.mandate.instruction.portal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Reads what an address says about days, moments and persons; what is mistyped narrows nothing, the field shows it. */
final class Moments {
    private Moments() {}

    /** The beginning of the day in UTC, so many days later; null for none. */
    static Instant day(String value, int plus) {
        try {
            return blank(value)
                    ? null
                    : LocalDate.parse(value.strip())
                            .plusDays(plus)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant();
        } catch (DateTimeException malformed) {
            return null;
        }
    }

    /** A moment in UTC, with or without the time of day; null for none. */
    static Instant moment(String value) {
        try {
            if (blank(value)) return null;
            var typed = value.strip();
            return typed.contains("T")
                    ? LocalDateTime.parse(typed.endsWith("Z") ? typed.substring(0, typed.length() - 1) : typed)
                            .toInstant(ZoneOffset.UTC)
                    : day(typed, 0);
        } catch (DateTimeException malformed) {
            return null;
        }
    }

    /** Whether nothing is asked for or a moment that can be read; elsewhere than in a filter, now is no answer to a slip. */
    static boolean readable(String value) {
        return blank(value) || moment(value) != null;
    }

    /** A person's id; a mistyped one is nobody's, for everybody's would look like an answer. */
    static UUID id(String value) {
        try {
            return blank(value) ? null : UUID.fromString(value.strip());
        } catch (IllegalArgumentException malformed) {
            return new UUID(0, 0);
        }
    }

    private static boolean blank(String value) {
        return value == null || value.isBlank();
    }
}
