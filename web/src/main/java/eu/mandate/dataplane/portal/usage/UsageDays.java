package eu.mandate.dataplane.portal.usage;

import eu.mandate.kernel.domain.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The days of a report on use as an address tells them, in UTC. Without any it is of the last thirty days, today included. */
@RequestScoped
class UsageDays {
    private static final int USUAL = 30;

    @Inject
    private Clock clock;

    /** The moment a report begins; null when nobody said. @throws Refusal VALIDATION for what is no day */
    Instant start(String from) {
        return given(from) ? begin(day(from, "/from")) : null;
    }

    /** The moment behind its last day; null when nobody said. @throws Refusal VALIDATION for what is no day */
    Instant end(String to) {
        return given(to) ? begin(day(to, "/to").plusDays(1)) : null;
    }

    /** @throws Refusal VALIDATION when the last day is before the first, as both are told */
    void check(String from, String to) {
        if (first(from, to).isAfter(last(to))) throw Refusal.invalid("/to", "usage-days-turned");
    }

    LocalDate first(String from, String to) {
        return given(from) ? day(from, "/from") : last(to).minusDays(USUAL - (given(to) ? 1 : 0));
    }

    LocalDate last(String to) {
        return given(to) ? day(to, "/to") : LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static LocalDate day(String text, String pointer) {
        try {
            var day = LocalDate.parse(text.strip());
            if (day.getYear() > 0 && day.getYear() <= 9_999) return day;
        } catch (DateTimeException malformed) {
            throw Refusal.invalid(pointer, "value-malformed-date");
        }
        throw Refusal.invalid(pointer, "value-malformed-date");
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static boolean given(String value) {
        return value != null && !value.isBlank();
    }
}
