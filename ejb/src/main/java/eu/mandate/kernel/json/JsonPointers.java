package eu.mandate.kernel.json;

/** JSON pointers (RFC 6901). */
public final class JsonPointers {

    private static final int LONGEST_KEY = 100;

    private JsonPointers() {}

    /** The pointer to a member; a very long key is cut, for it comes from outside and goes back in the answer. */
    public static String child(String pointer, String key) {
        var shown = key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) + "…" : key;
        return pointer + "/" + printable(shown).replace("~", "~0").replace("/", "~1");
    }

    /** The pointer to an element. */
    public static String child(String pointer, int index) {
        return pointer + "/" + index;
    }

    private static String printable(String key) {
        var shown = new StringBuilder(key.length());
        key.codePoints()
                .map(c -> Character.isISOControl(c) || (c <= 0xFFFF && Character.isSurrogate((char) c)) ? '\uFFFD' : c)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
