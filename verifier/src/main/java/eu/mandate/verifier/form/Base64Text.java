package eu.mandate.verifier.form;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/** Base64 (RFC 4648 section 4) in its one form: with padding, without a bit that means nothing. */
public final class Base64Text {
    private static final Base64.Decoder DECODER = Base64.getDecoder();
    private static final int GROUP = 4;

    /** The characters whose last two bits, or four, are zero. */
    private static final String BEFORE_ONE = "AEIMQUYcgkosw048";

    private static final String BEFORE_TWO = "AQgw";

    private Base64Text() {}

    /** For people and for comparison with the files. */
    public static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The bytes of a text, which may be empty. */
    public static byte[] bytes(Line text) {
        var bytes = new byte[most(text)];
        var length = decode(text, bytes, 0);
        if (characters(length) != text.length()) {
            throw new Malformed("Nothing stands behind base64.");
        }
        return Arrays.copyOf(bytes, length);
    }

    /** How many bytes a text has at most. */
    static int most(Line text) {
        return text.length() / 4 * 3;
    }

    /** How many characters so many bytes have. */
    static int characters(int length) {
        return (length + 2) / 3 * 4;
    }

    /**
     * Decodes up to a space or the end, into {@code target} from {@code offset} on, where {@link #most} bytes have room.
     *
     * @return how many bytes, which also tells how many characters were read
     */
    static int decode(Line text, byte[] target, int offset) {
        var base64 = text.to(text.space());
        if (base64.length() % GROUP != 0) {
            throw new Malformed("The length of base64 is a multiple of four.");
        }
        if (base64.length() == 0) {
            return 0;
        }
        var padding = padding(base64);
        try {
            var decoded = DECODER.decode(ByteBuffer.wrap(base64.bytes(), base64.start(), base64.length()));
            if (decoded.remaining() != most(base64) - padding) {
                throw new Malformed("No base64.");
            }
            var length = decoded.remaining();
            decoded.get(target, offset, length);
            return length;
        } catch (IllegalArgumentException e) {
            throw new Malformed("No base64.");
        }
    }

    /** How many characters of padding there are; the character before them has no bits left over. */
    private static int padding(Line base64) {
        var bytes = base64.bytes();
        var last = base64.end() - 1;
        if (bytes[last] != '=') {
            return 0;
        }
        var padding = bytes[last - 1] == '=' ? 2 : 1;
        if ((padding == 2 ? BEFORE_TWO : BEFORE_ONE).indexOf(bytes[last - padding]) < 0) {
            throw new Malformed("No base64 in its one form.");
        }
        return padding;
    }
}
