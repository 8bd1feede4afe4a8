package eu.mandate.kernel.rest;

import eu.mandate.kernel.domain.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Typed query parameters: absent or empty is null, anything malformed is a VALIDATION refusal at the parameter's name. */
public final class QueryValue {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private QueryValue() {}

    /** The constant of that exact name. */
    public static <E extends Enum<E>> E constant(Class<E> type, String name, String value) {
        if (value == null || value.isEmpty()) return null;
        var constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("/" + name, "json-not-one-of", names(constants)));
    }

    /** An instant in ISO 8601, UTC, such as {@code 2026-11-21T08:00:00Z}. */
    public static Instant time(String name, String value) {
        if (value == null || value.isEmpty()) return null;
        try {
            if (value.length() <= 30 && Character.isDigit(value.charAt(0))) return Instant.parse(value);
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("/" + name, "json-not-time");
        }
        throw Refusal.invalid("/" + name, "json-not-time");
    }

    /** A whole number, zero or greater. */
    public static Integer number(String name, String value) {
        if (value == null || value.isEmpty()) return null;
        if (!value.matches("\\d{1,9}")) throw Refusal.invalid("/" + name, "json-not-integer");
        return Integer.valueOf(value);
    }

    /** A UUID in its canonical form. */
    public static UUID id(String name, String value) {
        if (value == null || value.isEmpty()) return null;
        if (!UUID_FORM.matcher(value).matches()) throw Refusal.invalid("/" + name, "json-not-uuid");
        return UUID.fromString(value);
    }

    /** Free text of at most 200 characters, without NUL. */
    public static String text(String name, String value) {
        if (value == null || value.isBlank()) return null;
        if (value.length() > 200) throw Refusal.invalid("/" + name, "constraint-size", 0, 200);
        if (value.indexOf(0) >= 0) throw Refusal.invalid("/" + name, "json-nul-character");
        return value.strip();
    }

    private static String names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
    }
}
