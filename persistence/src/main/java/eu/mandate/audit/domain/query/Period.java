package eu.mandate.audit.domain.query;

import eu.mandate.kernel.domain.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A stretch of time as it is written in a search: {@code 2026-03-01}, {@code >=2026-03-01}, {@code <2026-03-01T12:00},
 * {@code 2026-03-01..2026-03-31}, {@code *..2026-03-31}. A day is a whole day of the zone, a minute a whole minute; both ends of
 * a range are part of it.
 *
 * @param text in its one form
 * @param from first instant, or null for no beginning
 * @param before first instant behind it, or null for no end
 */
public record Period(String text, Instant from, Instant before) {
    private static final String OPEN = "*";
    private static final String TO = "..";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2})(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?");

    /** What one date or time denotes: from its beginning to the beginning of the next one. */
    private record Span(Instant start, Instant end) {}

    /**
     * Reads a period.
     *
     * @param zone whose days are meant, and times without an offset of their own
     * @throws Refusal VALIDATION at {@code /query} for what is no date or a range that ends before it begins
     */
    public static Period of(String written, ZoneId zone) {
        var text = written.toUpperCase(Locale.ROOT);
        var range = text.indexOf(TO);
        if (range >= 0) return range(text, text.substring(0, range), text.substring(range + TO.length()), zone);
        if (text.startsWith(">="))
            return new Period(text, span(text.substring(2), zone).start(), null);
        if (text.startsWith("<="))
            return new Period(text, null, span(text.substring(2), zone).end());
        if (text.startsWith(">"))
            return new Period(text, span(text.substring(1), zone).end(), null);
        if (text.startsWith("<"))
            return new Period(text, null, span(text.substring(1), zone).start());
        var span = span(text, zone);
        return new Period(text, span.start(), span.end());
    }

    /** Whether the instant lies in it. */
    public boolean contains(Instant instant) {
        return (from == null || !instant.isBefore(from)) && (before == null || instant.isBefore(before));
    }

    private static Period range(String text, String first, String last, ZoneId zone) {
        var from = first.equals(OPEN) ? null : span(first, zone).start();
        var before = last.equals(OPEN) ? null : span(last, zone).end();
        if (from == null && before == null) throw malformed(text);
        if (from != null && before != null && !from.isBefore(before)) {
            throw Refusal.invalid("/query", "query-range-reversed", text);
        }
        return new Period(text, from, before);
    }

    private static Span span(String text, ZoneId zone) {
        try {
            if (DAY.matcher(text).matches()) {
                var day = LocalDate.parse(text);
                return new Span(
                        day.atStartOfDay(zone).toInstant(),
                        day.plusDays(1).atStartOfDay(zone).toInstant());
            }
            return moment(text, zone);
        } catch (DateTimeException impossible) {
            throw malformed(text);
        }
    }

    private static Span moment(String text, ZoneId zone) {
        var parts = TIME.matcher(text);
        if (!parts.matches()) throw malformed(text);
        var start = parts.group(4) == null
                ? LocalDateTime.parse(text).atZone(zone).toInstant()
                : OffsetDateTime.parse(text).toInstant();
        var unit = parts.group(2) == null
                ? ChronoUnit.MINUTES
                : parts.group(3) == null ? ChronoUnit.SECONDS : ChronoUnit.MICROS;
        return new Span(start, start.plus(1, unit));
    }

    private static Refusal malformed(String text) {
        return Refusal.invalid("/query", "query-date-malformed", text);
    }
}
