package eu.mandate.kernel.domain.prohibited;

import java.util.function.Consumer;

/**
 * Long rows of small fractions: the form in which the features of a face, a voice or a text are measured. Rows of whole or
 * large numbers, such as the path of a pointer, are none.
 */
final class NumberVectors {

    private static final int SHORTEST = 64;
    private static final int CHARACTERS = 4;

    private NumberVectors() {}

    /** Tells a row that is written out in a text. */
    static void find(String text, Consumer<Sighting> sighted) {
        if (text.length() < SHORTEST * CHARACTERS || !hasPoints(text)) return;
        var start = -1;
        var count = 0;
        var at = 0;
        while (at <= text.length()) {
            var end = number(text, at);
            if (end > at) {
                if (count++ == 0) start = at;
                at = divider(text, end);
            } else {
                if (count >= SHORTEST) {
                    sighted.accept(new Sighting(ContentKind.BIOMETRIC_TEMPLATE, start, Math.min(at, text.length())));
                }
                count = 0;
                at++;
            }
        }
    }

    private static boolean hasPoints(String text) {
        var points = 0;
        for (var at = text.indexOf('.'); at >= 0 && points < SHORTEST; at = text.indexOf('.', at + 1)) points++;
        return points == SHORTEST;
    }

    /** Where a number of one digit, a point and digits ends that begins here, or here. */
    private static int number(String text, int start) {
        var at = start < text.length() && text.charAt(start) == '-' ? start + 1 : start;
        if (at + 2 >= text.length() || !isDigit(text, at) || text.charAt(at + 1) != '.' || !isDigit(text, at + 2)) {
            return start;
        }
        at += 2;
        while (isDigit(text, at)) at++;
        if (at + 2 < text.length() && text.charAt(at) == 'e' && text.charAt(at + 1) == '-') {
            at += 2;
            while (isDigit(text, at)) at++;
        }
        return at;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static int divider(String text, int from) {
        var at = from;
        while (at < text.length() && " ,;\n\r\t".indexOf(text.charAt(at)) >= 0) at++;
        return at;
    }
}
