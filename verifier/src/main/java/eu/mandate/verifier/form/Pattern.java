package eu.mandate.verifier.form;

import java.util.Arrays;

/** Characters in fixed places and digits between them, in pieces of eight characters of which the last may overlap. */
final class Pattern {
    private final int length;
    private final boolean hexadecimal;
    private final int[] places;
    private final long[] masks;
    private final long[] marks;
    private final long[] zeros;

    /**
     * @param pattern at least eight characters; x stands for a digit, everything else for itself
     * @param hexadecimal whether a to f are digits
     */
    Pattern(String pattern, boolean hexadecimal) {
        this.length = pattern.length();
        this.hexadecimal = hexadecimal;
        this.places = new int[(length + Long.BYTES - 1) / Long.BYTES];
        Arrays.setAll(places, piece -> Math.min(piece * Long.BYTES, length - Long.BYTES));
        this.masks = pieces(pattern, "\u0000", "\u007f");
        this.marks = pieces(pattern, "\u0000", null);
        this.zeros = pieces(pattern, "\u0000", "0");
    }

    private long[] pieces(String pattern, String digit, String mark) {
        return Arrays.stream(places)
                .mapToLong(place -> {
                    var piece = new StringBuilder();
                    for (var character :
                            pattern.substring(place, place + Long.BYTES).toCharArray()) {
                        piece.append(character == 'x' ? digit : mark == null ? "" + character : mark);
                    }
                    return Eight.of(piece.toString());
                })
                .toArray();
    }

    int length() {
        return length;
    }

    /** Whether it stands here. */
    boolean fits(byte[] bytes, int start, int end) {
        if (end - start < length) {
            return false;
        }
        for (var piece = 0; piece < places.length; piece++) {
            var eight = Eight.at(bytes, start + places[piece]);
            // Marks are compared, then replaced by a digit, so that all that is left is to look for digits.
            var digits = eight & ~masks[piece] | zeros[piece];
            var fits = (eight & masks[piece]) == marks[piece]
                    && (hexadecimal ? Eight.hexadecimal(digits) : Eight.decimal(digits));
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
