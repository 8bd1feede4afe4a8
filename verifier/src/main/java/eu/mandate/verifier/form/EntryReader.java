package eu.mandate.verifier.form;

import eu.mandate.verifier.tree.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Reads entries, form {@code mandate-entry/v1}, one after the other into the same memory: whether each has its form, and
 * what the verdict needs of it.
 */
public final class EntryReader {
    /** Most bytes of an entry. */
    public static final int LONGEST = 65_535;

    private static final int FIRST_BUFFER = 1 << 12;
    private static final byte[] FORM = ascii("mandate-entry/v1\n");
    private static final byte[] REDACTION = ascii("audit-detail-redacted");
    private static final byte[] ALLOWED = ascii("ALLOWED");
    private static final int ID = 36;
    /** Bytes behind the entry at which the reader of a name may look. */
    private static final int SLACK = 16;

    private static final EntryField[] FIELDS = EntryField.values();

    /** The byte before a leaf, then the entry: what the leaf is the hash of. */
    private byte[] bytes = new byte[FIRST_BUFFER];

    private final int[] starts = new int[FIELDS.length];
    private final int[] ends = new int[FIELDS.length];
    private final byte[] previousId = new byte[ID];
    private int end;

    /**
     * Decodes the bytes that are hashed.
     *
     * @param line base64, and behind a space whatever else
     * @return what stands behind the space, or null
     * @throws Malformed when it is no base64 or too long
     */
    public Line decode(Line line) {
        end = 1;
        var most = Math.min(line.length(), Base64Text.characters(LONGEST) + 1);
        var base64 = line.to(most);
        if (bytes.length <= Base64Text.most(base64) + SLACK) {
            bytes = new byte[1 + Base64Text.most(base64) + SLACK];
        }
        var length = Base64Text.decode(base64, bytes, 1);
        if (length > LONGEST) {
            throw new Malformed("An entry is longer than " + LONGEST + " bytes.");
        }
        end = 1 + length;
        var read = Base64Text.characters(length);
        if (read < line.length() && line.bytes()[line.start() + read] != ' ') {
            throw new Malformed("An entry is longer than " + LONGEST + " bytes, or no base64.");
        }
        return read == line.length() ? null : line.from(read + 1);
    }

    /** The hash of the decoded bytes as a leaf, into {@code result}. */
    public void leaf(Sha256 sha256, byte[] result) {
        bytes[0] = Sha256.LEAF;
        sha256.plain(bytes, end, result);
    }

    /** How many bytes were decoded. */
    int length() {
        return end - 1;
    }

    /** @throws Malformed unless the decoded bytes are an entry in its one form */
    public void read() {
        var entry = new Line(bytes, 1, end);
        if (!entry.startsWith(FORM)) {
            throw new Malformed("An entry begins with mandate-entry/v1.");
        }
        var at = 1 + FORM.length;
        for (var field : FIELDS) {
            at = read(field, at);
        }
        if (at != end) {
            throw new Malformed("An entry ends with its detail.");
        }
    }

    private int read(EntryField field, int at) {
        var start = at + field.nameLength();
        if (start > end || !field.named(bytes, at)) {
            throw new Malformed("An entry's line " + field.label() + " was expected.");
        }
        var length = field.length(bytes, start, end);
        starts[field.ordinal()] = start;
        ends[field.ordinal()] = start + length;
        return start + length + 1;
    }

    private Line value(EntryField field) {
        return new Line(bytes, starts[field.ordinal()], ends[field.ordinal()]);
    }

    /** The entry's id. */
    public String id() {
        return value(EntryField.ID).text();
    }

    /** Whether the entry before had the same id; asked once for each entry. */
    public boolean repeated() {
        var id = value(EntryField.ID);
        var repeated = id.startsWith(previousId);
        System.arraycopy(bytes, id.start(), previousId, 0, previousId.length);
        return repeated;
    }

    /** Whether there was a detail: the entry has a commitment. */
    public boolean detailed() {
        return value(EntryField.DETAIL).length() > 1;
    }

    /** The commitment to a detail; only of an entry that has one. */
    public byte[] detail() {
        var value = value(EntryField.DETAIL);
        return HexFormat.of().parseHex(new String(bytes, value.start(), value.length(), StandardCharsets.US_ASCII));
    }

    /** Whether this is the hash that the entry commits to. */
    public boolean commitsTo(byte[] hash) {
        var start = starts[EntryField.DETAIL.ordinal()];
        return detailed() && Eight.hexadecimal(hash, bytes, start);
    }

    /** Whether it records that another entry's detail was erased. */
    public boolean redaction() {
        return same(EntryField.ACTION, REDACTION)
                && same(EntryField.OUTCOME, ALLOWED)
                && value(EntryField.OBJECT).length() > 1;
    }

    private boolean same(EntryField field, byte[] text) {
        var value = value(field);
        return value.length() == text.length && value.startsWith(text);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
