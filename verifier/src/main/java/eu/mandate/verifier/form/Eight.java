package eu.mandate.verifier.form;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Looks at eight ASCII characters at once, which is most of what makes reading entries fast enough. */
final class Eight {
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGHEST = 0x80 * EACH;

    private Eight() {}

    /** The eight bytes from here on; the array has to have them. */
    static long at(byte[] bytes, int start) {
        return (long) LONGS.get(bytes, start);
    }

    /** Up to eight characters, the rest zero. */
    static long of(String text) {
        var bytes = new byte[Long.BYTES];
        var ascii = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(ascii, 0, bytes, 0, ascii.length);
        return at(bytes, 0);
    }

    /** Whether all are 0 to 9. From one character on, each sum has its highest bit set. */
    static boolean decimal(long bytes) {
        return (figures(bytes) & ~bytes & HIGHEST) == HIGHEST;
    }

    /** Whether all are 0 to 9 or a to f. */
    static boolean hexadecimal(long bytes) {
        var letters = bytes + 0x1f * EACH & ~(bytes + 0x19 * EACH);
        return ((figures(bytes) | letters) & ~bytes & HIGHEST) == HIGHEST;
    }

    /** How many of the first are printable ASCII, up to eight. */
    static int printable(long bytes) {
        var others = (bytes - 0x20 * EACH | bytes + EACH | bytes) & HIGHEST;
        return Long.numberOfTrailingZeros(others) / Byte.SIZE;
    }

    /** Whether these bytes, a multiple of four of them, stand there in hexadecimal. */
    static boolean hexadecimal(byte[] bytes, byte[] text, int start) {
        var different = 0L;
        for (var at = 0; at < bytes.length; at += Integer.BYTES) {
            different |= hexadecimal((int) INTS.get(bytes, at)) ^ at(text, start + 2 * at);
        }
        return different == 0;
    }

    /** Four bytes as eight characters. */
    private static long hexadecimal(int bytes) {
        var spread = (bytes & 0xffffL) | (bytes & 0xffff0000L) << 16;
        spread = (spread | spread << 8) & 0x00ff00ff00ff00ffL;
        var digits = spread >>> 4 & 0x000f000f000f000fL | (spread & 0x000f000f000f000fL) << 8;
        var letters = digits + 6 * EACH >>> 4 & EACH;
        return digits + 0x30 * EACH + 0x27 * letters;
    }

    private static long figures(long bytes) {
        return bytes + 0x50 * EACH & ~(bytes + 0x46 * EACH);
    }
}
