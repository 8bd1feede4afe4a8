package eu.mandate.kernel.domain.prohibited;

import eu.mandate.kernel.domain.HiddenCharacters;
import eu.mandate.kernel.domain.Refusal;

/** What people write besides records: names, reasons, tickets. Others read it and take it for what it looks like. */
public final class WrittenText {

    private WrittenText() {}

    /**
     * Insists on a text that says what its reader sees, and nothing that has no place there.
     *
     * @param text of several lines; null or blank for none
     * @throws Refusal VALIDATION {@code text-hidden-character}, {@code constraint-not-blank} where only its writer knows that
     *     something stands there, or FORBIDDEN_FIELD for numbers of cards, credentials and templates (invariant I-29), at the pointer
     */
    public static void refuse(String pointer, String text) {
        HiddenCharacters.refuse(pointer, text);
        insistOnSomething(pointer, text);
        ProhibitedText.refuse(pointer, text);
    }

    /** The same for a text of one line: its end is hidden, too. */
    public static void refuseLine(String pointer, String line) {
        if (line != null && HiddenCharacters.in(line)) throw Refusal.invalid(pointer, "text-hidden-character");
        insistOnSomething(pointer, line);
        ProhibitedText.refuse(pointer, line);
    }

    /** Whether a blank may stand there is judged where it may not. */
    private static void insistOnSomething(String pointer, String text) {
        if (text == null || text.isBlank() || !HiddenCharacters.showNothing(text)) return;
        throw Refusal.invalid(pointer, "constraint-not-blank");
    }
}
