package eu.mandate.visibility.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days as validity is counted in: in UTC, so that they end for everybody at once. */
public final class Days {
    private Days() {}

    /** The day of a moment. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
