package eu.mandate.visibility.store;

import java.util.Locale;

/** A part of a name as {@code like} understands it, with {@code !} before what would stand for something else. */
final class NamePart {

    private NamePart() {}

    /** @param text null or blank for any name */
    static String pattern(String text) {
        if (text == null || text.isBlank()) return "%";
        var part = text.strip().toLowerCase(Locale.ROOT);
        return "%" + part.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
