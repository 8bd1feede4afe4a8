package eu.mandate.cli.output;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Text on a terminal: nothing that could steer it, and columns that line up with wide characters too. */
public final class Text {

    private static final Set<UnicodeScript> WIDE =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private Text() {}

    /** The text without control characters other than line breaks: data of others must not move the cursor. */
    public static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n]]|[\\u202a-\\u202e\\u2066-\\u2069]", "");
    }

    /** How many columns of a terminal it takes. */
    public static int width(String text) {
        return text.codePoints()
                .map(point -> WIDE.contains(UnicodeScript.of(point)) || fullWidth(point) ? 2 : 1)
                .sum();
    }

    private static boolean fullWidth(int point) {
        return (point >= 0x3000 && point <= 0x303f) || (point >= 0xff01 && point <= 0xff60);
    }

    /** The text with spaces up to a width. */
    public static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }
}
