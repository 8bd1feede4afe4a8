package eu.mandate.kernel.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Points in time as a reader expects them: {@code 21 Nov 2026} or {@code 2026年11月21日}. The server writes UTC and says so;
 * the page's script rewrites them to the reader's own zone.
 */
@Named("dates")
@RequestScoped
public class DatePage {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINESE);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    @Inject
    private TextPage texts;

    /** The calendar day. */
    public String day(Instant instant) {
        var chinese = "zh".equals(texts.locale().getLanguage());
        return (chinese ? CHINESE : ENGLISH).format(instant.atOffset(ZoneOffset.UTC));
    }

    /** The day and the minute. */
    public String minute(Instant instant) {
        return day(instant) + " " + MINUTE.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** Everything to the second, with the zone. */
    public String full(Instant instant) {
        return day(instant) + " " + SECOND.format(instant.atOffset(ZoneOffset.UTC)) + " UTC";
    }

    /** ISO 8601 to the second, in UTC. */
    public String iso(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
