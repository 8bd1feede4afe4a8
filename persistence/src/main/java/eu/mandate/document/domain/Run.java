package eu.mandate.document.domain;

import static java.util.Objects.requireNonNull;

/**
 * A piece of text in one style.
 *
 * @param text never empty
 * @param strong whether it is emphasised
 * @param target id of the block it refers to, or null
 */
public record Run(String text, boolean strong, String target) {

    public Run {
        requireNonNull(text);
    }

    /** Plain text. */
    public static Run of(String text) {
        return new Run(text, false, null);
    }

    /** A reference to another block of the same document. */
    public static Run to(String target, String text) {
        return new Run(text, false, requireNonNull(target));
    }
}
