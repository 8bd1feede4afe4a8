package eu.mandate.kernel.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** Turns type names into the lower-case, hyphenated words of the audit log. */
final class Kebab {
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private Kebab() {}

    static String of(Class<?> type) {
        return WORD_START.matcher(type.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
