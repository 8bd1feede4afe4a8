package eu.mandate.kernel.domain.prohibited;

import java.util.List;

/**
 * Keys and tokens that tell themselves by how they begin, and templates that tell themselves by their standard's header.
 *
 * @param start as it is written, capitals count
 * @param least characters that have to follow
 */
record KeyForm(String start, int least, ContentKind kind) {

    /** What is known. */
    static final List<KeyForm> ALL = List.of(
            key("AKIA", 16),
            key("ASIA", 16),
            key("LTAI", 12),
            key("AKID", 32),
            key("AIza", 35),
            key("EAA", 80),
            key("ghp_", 36),
            key("gho_", 36),
            key("ghs_", 36),
            key("github_pat_", 22),
            key("glpat-", 20),
            key("xoxb-", 20),
            key("xoxp-", 20),
            key("sk_live_", 16),
            key("rk_live_", 16),
            key("sk-", 32),
            key("ya29.", 20),
            // Records of fingers, faces and irises after ISO/IEC 19794, in base 64.
            template("Rk1SAC"),
            template("Rk1SAD"),
            template("RklSAD"),
            template("RkFDAD"),
            template("SUlSAD"));

    private static final int HEADER = 40;

    private static KeyForm key(String start, int least) {
        return new KeyForm(start, least, ContentKind.CREDENTIAL);
    }

    private static KeyForm template(String start) {
        return new KeyForm(start, HEADER, ContentKind.BIOMETRIC_TEMPLATE);
    }

    /** Where the key ends whose beginning ends here, or -1. */
    int end(String text, int after) {
        var first = after - start.length();
        if (!text.startsWith(start, first)) return -1;
        if (first > 0 && Folding.isOfWord(text.charAt(first - 1))) return -1;
        var end = tokenEnd(text, after);
        return end - after >= least ? end : -1;
    }

    /** Where the characters of keys end: letters, digits and the signs of base 64. */
    static int tokenEnd(String text, int from) {
        var at = from;
        while (at < text.length() && isOfToken(text.charAt(at))) at++;
        return at;
    }

    private static boolean isOfToken(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || "-_+/=.".indexOf(character) >= 0;
    }
}
