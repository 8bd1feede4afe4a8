package eu.mandate.dataplane.domain.value;

import eu.mandate.kernel.domain.HiddenCharacters;

/**
 * Which characters make a text unfit. Two are fit for nothing, because neither UTF-8 nor PostgreSQL can keep them: NUL and
 * half a surrogate pair. Hidden characters and marks that turn the direction of reading are unfit in what identifies, and
 * are kept byte for byte in what people write: names need joiners, and Arabic and Hebrew need marks.
 */
public final class TextScan {

    private static final char LAST_VISIBLE = '~';

    private TextScan() {}

    /** Whether the text holds NUL. */
    public static boolean hasNul(String text) {
        return text.indexOf('\0') >= 0;
    }

    /** Whether half a surrogate pair stands alone. */
    public static boolean hasLoneSurrogate(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (!Character.isSurrogate(text.charAt(at))) continue;
            var pair = at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
            if (!pair) return true;
            at++;
        }
        return false;
    }

    /** Whether anything in one line cannot be seen, or turns the direction of reading. */
    public static boolean hasHidden(String line) {
        return !isPlain(line) && HiddenCharacters.in(line);
    }

    /** Whether only visible ASCII and blanks occur: the common case, told without looking further. */
    public static boolean isPlain(String text) {
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            if (character < ' ' || character > LAST_VISIBLE) return false;
        }
        return true;
    }
}
