package eu.mandate.audit.domain.note;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text with its signatures (C2SP signed-note).
 *
 * @param text one or more lines, each ended by a newline; no other control character
 * @param signatures at least one; while keys change, one of the old and one of the new
 */
public record SignedNote(String text, List<NoteSignature> signatures) {
    private static final String END_OF_TEXT = "\n\n";

    public SignedNote {
        if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new IllegalArgumentException("A note's text ends in a newline and has no other control characters.");
        }
        signatures = List.copyOf(signatures);
        if (signatures.isEmpty()) {
            throw new IllegalArgumentException("A note is signed.");
        }
    }

    /** Signs a text, with every key. */
    public static SignedNote sign(String text, List<NoteKey> keys) {
        return new SignedNote(text, keys.stream().map(key -> key.sign(text)).toList());
    }

    /**
     * Reads {@link #toString}; says nothing about whether the signatures are good.
     *
     * @throws IllegalArgumentException when it is no signed note
     */
    public static SignedNote parse(String note) {
        var end = note.lastIndexOf(END_OF_TEXT);
        if (end < 0 || !note.endsWith("\n") || end + 2 == note.length()) {
            throw new IllegalArgumentException("No signed note.");
        }
        var lines = note.substring(end + 2, note.length() - 1).split("\n", -1);
        var signatures = Arrays.stream(lines).map(NoteSignature::parse).toList();
        var read = new SignedNote(note.substring(0, end + 1), signatures);
        if (!read.toString().equals(note)) {
            throw new IllegalArgumentException("No signed note in its one form.");
        }
        return read;
    }

    /** Whether a signature by this key is there and good. */
    public boolean isSignedBy(VerifierKey key) {
        return signatures.stream()
                .anyMatch(signature -> signature.isBy(key) && key.verifies(text, signature.signature()));
    }

    /** The note as it is published: text, empty line, one line for each signature. */
    @Override
    public String toString() {
        return text + "\n" + signatures.stream().map(NoteSignature::line).collect(Collectors.joining());
    }
}
