package eu.mandate.dataplane.domain.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Days and moments as ISO 8601 writes them. */
public final class Times {

    private static final int DAY = 10;
    private static final int LONGEST = 40;
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private Times() {}

    /** {@code 2026-11-22}. */
    static Reading day(Given given) {
        if (!(given instanceof Given.Text offered)) return Reading.refused("value-type-text");
        if (offered.text().length() != DAY) return Reading.refused("value-malformed-date");
        try {
            var day = LocalDate.parse(offered.text());
            return day.isBefore(FIRST) ? Reading.refused("value-malformed-date") : Reading.of(new FieldValue.Day(day));
        } catch (DateTimeException none) {
            return Reading.refused("value-malformed-date");
        }
    }

    /** {@code 2026-11-22T09:30:00+08:00}: without an offset a time is no moment. Kept in UTC, to the microsecond. */
    static Reading moment(Given given) {
        if (!(given instanceof Given.Text offered)) return Reading.refused("value-type-text");
        var moment = parse(offered.text());
        return moment == null ? Reading.refused("value-malformed-time") : Reading.of(new FieldValue.Moment(moment));
    }

    /** The moment, to the microsecond, or null when the text is none or lies outside the years 1 to 9999. */
    public static Instant parse(String text) {
        if (text.length() > LONGEST) return null;
        try {
            var read = OffsetDateTime.parse(text).toInstant();
            // In UTC, as it is kept: an offset can lead over the edge of the first year and of the last.
            var day = LocalDate.ofInstant(read, ZoneOffset.UTC);
            return day.isBefore(FIRST) || day.isAfter(LAST) ? null : read.truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
