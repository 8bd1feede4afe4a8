package eu.mandate.calendar.domain;

import eu.mandate.kernel.domain.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A question about a deadline as a client or a person writes it, by name: {@code rule}, {@code region}, {@code from} (a day
 * such as 2026-01-31, or a moment such as 2026-10-02T14:20:00Z or 2026-10-02T22:20:00+08:00 for periods in hours), {@code time} (of that day in the
 * region, instead of a moment), {@code amount}, {@code unit}, {@code identified}, {@code paid}, {@code asked} and
 * {@code answered}. Absent and empty are the same.
 */
public record DeadlineInput(Map<String, String> values) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}(:\\d{2})?");
    private static final Pattern MOMENT =
            Pattern.compile(DAY.pattern() + "T" + TIME.pattern() + "(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    /**
     * The question.
     *
     * @throws Refusal VALIDATION at the name of what is malformed, missing or does not go with the rule
     */
    public DeadlineQuestion question() {
        var rule = constant(DeadlineRule.class, "rule");
        var region = constant(Region.class, "region");
        var inHours = rule != null && rule.startsAtMoment();
        return new DeadlineQuestion(
                rule,
                region,
                inHours ? null : day("from"),
                inHours ? moment(region) : null,
                number(),
                constant(DeadlineUnit.class, "unit"),
                new Waiting(day("identified"), day("paid"), day("asked"), day("answered")));
    }

    private Instant moment(Region region) {
        var text = text("from");
        if (text == null) return null;
        try {
            if (MOMENT.matcher(text).matches()) return Instant.parse(text);
            var time = text("time");
            if (time == null || !TIME.matcher(time).matches()) throw Refusal.invalid("/from", "json-not-time");
            var zone = region == null ? ZoneOffset.UTC : region.zone();
            return day("from").atTime(LocalTime.parse(time)).atZone(zone).toInstant();
        } catch (DateTimeException noSuchTime) {
            throw Refusal.invalid("/from", "json-not-time");
        }
    }

    private LocalDate day(String name) {
        var text = text(name);
        if (text == null) return null;
        try {
            if (DAY.matcher(text).matches()) return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            throw Refusal.invalid("/" + name, "json-not-date");
        }
        throw Refusal.invalid("/" + name, "json-not-date");
    }

    private Integer number() {
        var text = text("amount");
        if (text == null) return null;
        if (!NUMBER.matcher(text).matches()) throw Refusal.invalid("/amount", "json-not-integer");
        return Integer.valueOf(text);
    }

    private <E extends Enum<E>> E constant(Class<E> type, String name) {
        var text = text(name);
        if (text == null) return null;
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("/" + name, "json-not-one-of", names(type)));
    }

    private static String names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private String text(String name) {
        var value = values.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
