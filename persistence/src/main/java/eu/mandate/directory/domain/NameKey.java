package eu.mandate.directory.domain;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names as they are searched and sorted by: compatibility forms made equal (NFKC), lower case, single blanks. A search finds
 * what begins with it, as a range of an index.
 */
public final class NameKey {
    /** Characters of a key, as many as a name may have. */
    private static final int MOST = 200;

    private static final String BEHIND_ALL = new String(Character.toChars(Character.MAX_CODE_POINT));

    private NameKey() {}

    /** The key of a text. */
    public static String of(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return shortened(folded.strip().replaceAll("\\s+", " "));
    }

    /** One letter can stand for eighteen, and an index takes only so much. */
    private static String shortened(String key) {
        return key.codePointCount(0, key.length()) <= MOST ? key : key.substring(0, key.offsetByCodePoints(0, MOST));
    }

    /** The key that begins with the last word, so that a family name is found; null for a name of one word. */
    public static String lastWordFirst(String name) {
        var key = of(name);
        var blank = key.lastIndexOf(' ');
        return blank < 0 ? null : key.substring(blank + 1) + ' ' + key.substring(0, blank);
    }

    /** The end, not included, of the range of keys that begin with a key. */
    public static String endOf(String key) {
        return key + BEHIND_ALL;
    }
}
