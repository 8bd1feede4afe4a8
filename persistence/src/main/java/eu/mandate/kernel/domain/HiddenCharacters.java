package eu.mandate.kernel.domain;

import java.util.Set;

/**
 * Characters that nobody can see, or that turn the direction of reading: with them a text says something else than its reader
 * sees. Letters that this Java does not know yet pass, because names are written with them.
 */
public final class HiddenCharacters {

    private static final Set<Byte> KINDS =
            Set.of(Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE);

    /** Line and paragraph separators, letters without a shape, and the blank of Braille. */
    private static final Set<Integer> BLANKS = Set.of(0x2028, 0x2029, 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0x034F);

    private static final int PLANE = 0xFFFF;
    private static final int LAST_OF_PLANE = 0xFFFE;

    private HiddenCharacters() {}

    /** Whether one line holds any; the end of a line is one. */
    public static boolean in(String line) {
        return line.codePoints().anyMatch(HiddenCharacters::hidden);
    }

    /** Whether a text of several lines holds any besides the ends of its lines. */
    public static boolean inLines(String text) {
        return in(text.replace("\r\n", "").replace("\n", ""));
    }

    /** Whether a text shows nothing: it is empty, or all of it is blank or hidden; blanks that break no line are blank, too. */
    public static boolean showNothing(String text) {
        return text.codePoints().allMatch(each -> blank(each) || hidden(each));
    }

    /** Whether a blank stands at either end of a line, where nobody sees it; one that breaks no line, too. */
    public static boolean framed(String line) {
        return !line.isEmpty() && (blank(line.codePointAt(0)) || blank(line.codePointBefore(line.length())));
    }

    private static boolean blank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /**
     * Insists on a text without them.
     *
     * @param text of several lines; null is not judged here
     * @throws Refusal VALIDATION {@code text-hidden-character} at the pointer
     */
    public static void refuse(String pointer, String text) {
        if (text != null && inLines(text)) throw Refusal.invalid(pointer, "text-hidden-character");
    }

    private static boolean hidden(int character) {
        return KINDS.contains((byte) Character.getType(character))
                || BLANKS.contains(character)
                || (character & PLANE) >= LAST_OF_PLANE;
    }
}
