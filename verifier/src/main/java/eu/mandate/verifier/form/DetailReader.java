package eu.mandate.verifier.form;

import eu.mandate.verifier.tree.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Reads details with their salts, one after the other into the same memory, which grows with the longest. */
public final class DetailReader {
    private static final int FIRST_BUFFER = 1 << 12;
    /** A quotation mark within a text has a backslash before it, so that this is never a part of one. */
    private static final Pattern OBJECT = Pattern.compile("[{,]\"object\":\"([^\"\\\\]*)\"");

    /** The byte before a commitment, then the salt, then the detail: what the commitment is the hash of. */
    private byte[] bytes = new byte[FIRST_BUFFER];

    private int end;

    /**
     * Decodes a salt of 32 bytes and, behind a space, a detail.
     *
     * @throws Malformed when it is something else
     */
    public void decode(Line line) {
        if (bytes.length <= Base64Text.most(line)) {
            bytes = new byte[1 + Base64Text.most(line)];
        }
        var characters = Base64Text.characters(Sha256.LENGTH);
        var salt = line.length() > characters ? Base64Text.decode(line.to(characters), bytes, 1) : 0;
        if (salt != Sha256.LENGTH || line.bytes()[line.start() + characters] != ' ') {
            throw new Malformed("A salt of 32 bytes and a detail were expected.");
        }
        var detail = line.from(characters + 1);
        var length = Base64Text.decode(detail, bytes, 1 + Sha256.LENGTH);
        if (Base64Text.characters(length) != detail.length()) {
            throw new Malformed("Nothing stands behind a detail.");
        }
        end = 1 + Sha256.LENGTH + length;
    }

    /** The hash to which an entry commits, into {@code result}. */
    public void hash(Sha256 sha256, byte[] result) {
        bytes[0] = Sha256.DETAIL;
        sha256.plain(bytes, end, result);
    }

    /** The thing that the decoded detail names; null when it names none. */
    public String object() {
        var start = 1 + Sha256.LENGTH;
        var matcher = OBJECT.matcher(new String(bytes, start, end - start, StandardCharsets.UTF_8));
        return matcher.find() ? matcher.group(1) : null;
    }
}
