package eu.mandate.kernel.domain.prohibited;

import eu.mandate.kernel.domain.HiddenCharacters;
import eu.mandate.kernel.domain.Refusal;

/** What people write besides records: names, reasons, tickets. Others read it and take it for what it looks like. */
public final class WrittenText {

    private WrittenText() {}

    /**
     * Insists on a text that says what its reader sees, and nothing that has no place there.
     *
     * @param text of several lines; null for none
     * @throws Refusal VALIDATION {@code text-hidden-character}, or FORBIDDEN_FIELD for numbers of cards,
     *     credentials and templates (invariant I-29), at the pointer
     */
    public static void refuse(String pointer, String text) {
        HiddenCharacters.refuse(pointer, text);
        ProhibitedText.refuse(pointer, text);
    }

    /** The same for a text of one line: its end is hidden, too. */
    public static void refuseLine(String pointer, String line) {
        if (line != null && HiddenCharacters.in(line)) throw Refusal.invalid(pointer, "text-hidden-character");
        ProhibitedText.refuse(pointer, line);
    }
}
