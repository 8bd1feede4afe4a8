package eu.mandate.verifier.form;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Looks at eight ASCII characters at once, which is most of what makes reading entries fast enough. */
final class Eight {
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

    private static long figures(long bytes) {
        return bytes + 0x50 * EACH & ~(bytes + 0x46 * EACH);
    }
}
