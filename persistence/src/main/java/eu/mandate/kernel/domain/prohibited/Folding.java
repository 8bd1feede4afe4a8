package eu.mandate.kernel.domain.prohibited;

/** Characters as a detector sees them: capitals, wide forms and invisible fillers change nothing. */
final class Folding {

    /** Stands for a character that is passed over. */
    static final char FILLER = '\0';

    private static final char FIRST_WIDE = '\uFF01';
    private static final char LAST_WIDE = '\uFF5E';
    private static final int WIDE = FIRST_WIDE - '!';
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char GRAPHEME_JOINER = '\u034F';
    private static final char VOWEL_SEPARATOR = '\u180E';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Folding() {}

    /** The character in lower case and ordinary width, or {@link #FILLER}. */
    static char fold(char character) {
        if (character < '\u0080') {
            return character >= 'A' && character <= 'Z' ? (char) (character + ('a' - 'A')) : character;
        }
        if (character >= FIRST_WIDE && character <= LAST_WIDE) return fold((char) (character - WIDE));
        return isFiller(character) ? FILLER : character;
    }

    /** Whether it joins or parts others, turns the direction of reading or chooses a shape, and is not seen itself. */
    private static boolean isFiller(char character) {
        if (character < '\u2000') {
            return character == SOFT_HYPHEN || character == GRAPHEME_JOINER || character == VOWEL_SEPARATOR;
        }
        if (character < '\u2070') {
            return character >= '\u200B' && character <= '\u200F'
                    || character >= '\u202A' && character <= '\u202E'
                    || character >= '\u2060';
        }
        return character == BYTE_ORDER_MARK || character >= '\uFE00' && character <= '\uFE0F';
    }

    /** The value of a digit of any script, or -1. */
    static int digit(char character) {
        return character <= '9' ? character - '0' < 0 ? -1 : character - '0' : Character.digit(character, 10);
    }

    /** Whether the character continues a word of an alphabet; Chinese characters do not, they stand beside numbers. */
    static boolean isOfWord(char character) {
        return character == '_'
                || character >= '0' && character <= '9'
                || Character.isLetter(character) && !Character.isIdeographic(character);
    }
}
