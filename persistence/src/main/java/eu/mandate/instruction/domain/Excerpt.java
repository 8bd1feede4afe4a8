package eu.mandate.instruction.domain;

import java.util.regex.Pattern;

/** The beginning of a text, where the whole stands elsewhere in the ledger. */
final class Excerpt {
    private static final int MOST = 200;
    private static final Pattern SENTENCE = Pattern.compile("^.*?(\\.(?=\\s|$)|。)", Pattern.DOTALL);

    private Excerpt() {}

    /** The text, or its first 200 characters and an ellipsis. */
    static String of(String text) {
        if (text.codePointCount(0, text.length()) <= MOST) return text;
        return text.substring(0, text.offsetByCodePoints(0, MOST)).strip() + "…";
    }

    /** The first sentence of a text that is known to begin with a plain one. */
    static String sentence(String text) {
        var first = SENTENCE.matcher(text);
        return of(first.find() ? first.group() : text);
    }
}
