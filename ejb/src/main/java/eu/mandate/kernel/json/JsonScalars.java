package eu.mandate.kernel.json;

import jakarta.json.stream.JsonParser.Event;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns one JSON string, number or boolean into exactly the wanted Java type; anything else is a fault, never a guess. */
final class JsonScalars {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern DATE_FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME_FORM =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?Z");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d+");
    private static final Set<Class<?>> NUMBERS = Set.of(int.class, Integer.class, long.class, Long.class);
    private static final Set<Class<?>> TRUTHS = Set.of(boolean.class, Boolean.class);
    private static final Map<Class<?>, String> FORMS = Map.of(
            String.class, "json-not-string",
            Instant.class, "json-not-time",
            LocalDate.class, "json-not-date",
            UUID.class, "json-not-uuid");

    private final JsonFaults faults;

    JsonScalars(JsonFaults faults) {
        this.faults = faults;
    }

    static boolean knows(Class<?> type) {
        return FORMS.containsKey(type) || NUMBERS.contains(type) || TRUTHS.contains(type) || type.isEnum();
    }

    /** The value, or null after a fault was noted. */
    Object read(Class<?> type, Event event, String text, String pointer) {
        if (NUMBERS.contains(type)) return number(type, event, text, pointer);
        if (TRUTHS.contains(type)) return truth(event, pointer);
        if (event != Event.VALUE_STRING) return fault(pointer, type.isEnum() ? "json-not-string" : FORMS.get(type));
        return clean(text, pointer) ? fromText(type, text, pointer) : null;
    }

    /** Notes a fault and answers false when PostgreSQL could not store the text or UTF-8 could not carry it. */
    boolean clean(String text, String pointer) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == 0) return refuse(pointer, "json-nul-character");
            if (!Character.isSurrogate(c)) continue;
            if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(++i))) {
                return refuse(pointer, "json-lone-surrogate");
            }
        }
        return true;
    }

    private Object number(Class<?> type, Event event, String text, String pointer) {
        if (event != Event.VALUE_NUMBER || !WHOLE_NUMBER.matcher(text).matches())
            return fault(pointer, "json-not-integer");
        var wide = type == long.class || type == Long.class;
        try {
            if (wide) return Long.valueOf(text);
            return Integer.valueOf(text);
        } catch (NumberFormatException outside) {
            return fault(pointer, "json-number-out-of-range");
        }
    }

    private Object truth(Event event, String pointer) {
        return switch (event) {
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> fault(pointer, "json-not-boolean");
        };
    }

    private Object fromText(Class<?> type, String text, String pointer) {
        if (type == String.class) return text;
        if (type.isEnum()) return constant(type, text, pointer);
        try {
            return parsed(type, text).orElseGet(() -> fault(pointer, FORMS.get(type)));
        } catch (DateTimeException noSuchDay) {
            return fault(pointer, FORMS.get(type));
        }
    }

    private static Optional<Object> parsed(Class<?> type, String text) {
        if (type == UUID.class && UUID_FORM.matcher(text).matches()) return Optional.of(UUID.fromString(text));
        if (type == LocalDate.class && DATE_FORM.matcher(text).matches()) return Optional.of(LocalDate.parse(text));
        if (type == Instant.class && TIME_FORM.matcher(text).matches()) return Optional.of(Instant.parse(text));
        return Optional.empty();
    }

    private Object constant(Class<?> type, String text, String pointer) {
        var constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .map(Object.class::cast)
                .orElseGet(() -> fault(pointer, "json-not-one-of", names(constants)));
    }

    private static String names(Object[] constants) {
        return Arrays.stream(constants)
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    private boolean refuse(String pointer, String reason) {
        faults.add(pointer, reason);
        return false;
    }

    private Object fault(String pointer, String reason, Object... arguments) {
        faults.add(pointer, reason, arguments);
        return null;
    }
}
