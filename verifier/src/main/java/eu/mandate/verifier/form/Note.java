package eu.mandate.verifier.form;

import eu.mandate.verifier.tree.Proofs.Head;
import eu.mandate.verifier.tree.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A signed checkpoint (C2SP signed-note, tlog-checkpoint).
 *
 * @param whole the note as it was read
 * @param text what is signed
 * @param origin which log it is about
 * @param tree size and root
 */
public record Note(String whole, byte[] text, List<NoteSignature> signatures, String origin, Head tree) {
    private static final String SIGNATURE = "\u2014 ";
    private static final int ID = 4;

    /**
     * One signature line.
     *
     * @param signature as it follows the id
     */
    public record NoteSignature(String name, int id, byte[] signature) {
        boolean names(VerifierKey key) {
            return id == key.id() && name.equals(key.name());
        }
    }

    /** What a note says about a key. */
    public enum Signed {
        /** There is a signature by it, and all such are good. */
        GOOD,
        /** There is a signature by it that is not good. */
        BAD,
        /** There is none. */
        ABSENT
    }

    /** @throws Malformed when it is no signed checkpoint in its one form */
    public static Note parse(byte[] bytes) {
        var whole = text(bytes);
        var end = whole.lastIndexOf("\n\n");
        if (end < 0 || !whole.endsWith("\n") || end + 2 == whole.length()) {
            throw new Malformed("A signed note was expected.");
        }
        var text = whole.substring(0, end + 1);
        var lines = text.split("\n", -1);
        if (lines.length < 4 || lines[0].isEmpty()) {
            throw new Malformed("A checkpoint has three lines.");
        }
        var size = line(lines[1]).number();
        var root = Base64Text.bytes(line(lines[2]));
        if (root.length != Sha256.LENGTH) {
            throw new Malformed("A root has 32 bytes.");
        }
        var signatures = signatures(whole.substring(end + 2, whole.length() - 1));
        return new Note(whole, text.getBytes(StandardCharsets.UTF_8), signatures, lines[0], new Head(size, root));
    }

    private static List<NoteSignature> signatures(String lines) {
        var signatures = new ArrayList<NoteSignature>();
        for (var line : lines.split("\n", -1)) {
            var parts = line.startsWith(SIGNATURE)
                    ? line.substring(SIGNATURE.length()).split(" ", -1)
                    : new String[0];
            var bytes = parts.length == 2 ? Base64Text.bytes(line(parts[1])) : new byte[0];
            if (bytes.length <= ID || parts[0].isEmpty()) {
                throw new Malformed("A signature line was expected.");
            }
            var id = ByteBuffer.wrap(bytes).getInt();
            signatures.add(new NoteSignature(parts[0], id, Arrays.copyOfRange(bytes, ID, bytes.length)));
        }
        return signatures;
    }

    /** What this note says about a key; a signature that does not verify outweighs one that does. */
    public Signed by(VerifierKey key) {
        var result = Signed.ABSENT;
        for (var signature : signatures) {
            if (signature.names(key)) {
                if (!key.verifies(text, signature.signature())) {
                    return Signed.BAD;
                }
                result = Signed.GOOD;
            }
        }
        return result;
    }

    private static Line line(String text) {
        return Line.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
                throw new Malformed("A note has no control characters.");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new Malformed("A note is UTF-8.");
        }
    }
}
