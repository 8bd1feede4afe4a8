package eu.mandate.audit.domain.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * One signature line of a note.
 *
 * @param name of the key
 * @param keyId of the key
 * @param signature 64 bytes for Ed25519, other lengths for kinds of keys that are not known here
 */
public record NoteSignature(String name, int keyId, byte[] signature) {
    private static final String START = "\u2014 ";
    private static final int ID = 4;

    public NoteSignature {
        if (!isName(name) || signature.length == 0) {
            throw new IllegalArgumentException("A signature has a name and bytes.");
        }
        signature = signature.clone();
    }

    static NoteSignature parse(String line) {
        var parts = line.startsWith(START) ? line.substring(START.length()).split(" ", -1) : new String[0];
        var bytes = parts.length == 2 ? Base64.getDecoder().decode(parts[1]) : new byte[0];
        if (bytes.length <= ID) {
            throw new IllegalArgumentException("No signature line: " + line);
        }
        return new NoteSignature(
                parts[0], ByteBuffer.wrap(bytes).getInt(), Arrays.copyOfRange(bytes, ID, bytes.length));
    }

    String line() {
        var bytes = ByteBuffer.allocate(ID + signature.length).putInt(keyId).put(signature);
        return START + name + " " + Base64.getEncoder().encodeToString(bytes.array()) + "\n";
    }

    @Override
    public byte[] signature() {
        return signature.clone();
    }

    boolean isBy(VerifierKey key) {
        return name.equals(key.name()) && keyId == key.id();
    }

    static boolean isName(String name) {
        return !name.isEmpty()
                && name.codePoints()
                        .noneMatch(c -> c == '+'
                                || Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.isISOControl(c));
    }
}
