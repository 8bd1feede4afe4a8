package eu.mandate.verifier.form;

import eu.mandate.verifier.tree.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines {@code name value} at the beginning of a file, in their order. */
public final class Fields {
    private static final int MOST = 64;
    private static final int MOST_BYTES = 1 << 20;

    private final LineReader lines;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private Line next;

    /**
     * Reads the first line, which names the form.
     *
     * @throws Malformed unless it is this form
     */
    public Fields(LineReader lines, String form) throws IOException {
        this.lines = lines;
        this.next = lines.next();
        if (next == null || !next.is(form)) {
            throw new Malformed("The first line is " + form + ".");
        }
        advance();
    }

    /** Whether the next line has this name. */
    public boolean has(String name) {
        return next != null && next.startsWith((name + " ").getBytes(StandardCharsets.US_ASCII));
    }

    /** The value of the next line, which has to have this name; to be used before the next call. */
    private Line value(String name) {
        if (!has(name)) {
            throw new Malformed("The line " + name + " was expected.");
        }
        return next.from(name.length() + 1);
    }

    private <T> T then(T value) throws IOException {
        advance();
        return value;
    }

    private void advance() throws IOException {
        if (read.size() + next.length() > MOST_BYTES) {
            throw new Malformed("The header is too long.");
        }
        read.write(next.bytes(), next.start(), next.length());
        read.write('\n');
        next = lines.next();
    }

    public String text(String name) throws IOException {
        return then(value(name).text());
    }

    public long number(String name) throws IOException {
        return then(value(name).number());
    }

    /** Base64 of any length. */
    public byte[] bytes(String name) throws IOException {
        return then(Base64Text.bytes(value(name)));
    }

    /** Base64 of 32 bytes. */
    public byte[] hash(String name) throws IOException {
        var bytes = bytes(name);
        if (bytes.length != Sha256.LENGTH) {
            throw new Malformed("The line " + name + " holds 32 bytes.");
        }
        return bytes;
    }

    /** As many such lines as there are, up to 64. */
    public List<byte[]> hashes(String name) throws IOException {
        var hashes = new ArrayList<byte[]>();
        while (has(name)) {
            hashes.add(hash(name));
            if (hashes.size() > MOST) {
                throw new Malformed("There are more lines " + name + " than a tree is high.");
            }
        }
        return hashes;
    }

    /** One or more keys, each once. */
    public List<VerifierKey> keys(String name) throws IOException {
        var keys = new ArrayList<VerifierKey>();
        do {
            var key = VerifierKey.parse(text(name));
            if (keys.contains(key)) {
                throw new Malformed("A key stands there twice.");
            }
            keys.add(key);
        } while (has(name) && keys.size() < MOST);
        return keys;
    }

    public Note note(String name) throws IOException {
        return Note.parse(bytes(name));
    }

    /** The line after the last field; null at the end of the file. */
    public Line rest() {
        return next;
    }

    /** SHA-256 of all lines that were read as fields. */
    public byte[] hash() {
        return new Sha256().plain(read.toByteArray());
    }
}
