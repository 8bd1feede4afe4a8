package eu.mandate.verifier.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Lines of a stream, each ended by a newline, with a buffer no larger than the longest line may be. */
public final class LineReader {
    /** Most bytes of a line: an entry with a detail of one mebibyte fits. */
    public static final int LONGEST = 1 << 21;

    private static final int FIRST_BUFFER = 1 << 16;

    private final InputStream in;
    private byte[] buffer = new byte[FIRST_BUFFER];
    /** The same once more: the platform searches texts faster than bytes. */
    private String searched = "";

    private int start;
    private int filled;
    private long number;

    /** @param in read in large pieces; not closed here */
    public LineReader(InputStream in) {
        this.in = in;
    }

    /**
     * The next line, or null at the end.
     *
     * @throws Malformed when a line is too long, or the last one has no end
     */
    public Line next() throws IOException {
        var end = searched.indexOf('\n', start);
        while (end < 0 && fill()) {
            end = searched.indexOf('\n', start);
        }
        if (end < 0 && filled > start) {
            throw new Malformed("The last line has no end.");
        }
        if (end < 0) {
            return null;
        }
        var line = new Line(buffer, start, end, searched);
        start = end + 1;
        number++;
        return line;
    }

    /** The number of the line that was read last, from 1. */
    public long number() {
        return number;
    }

    private boolean fill() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, filled - start);
        filled -= start;
        start = 0;
        if (filled == buffer.length) {
            if (filled >= LONGEST) {
                throw new Malformed("A line is longer than " + LONGEST + " bytes.");
            }
            buffer = Arrays.copyOf(buffer, 2 * filled);
        }
        var count = in.readNBytes(buffer, filled, buffer.length - filled);
        filled += count;
        searched = new String(buffer, 0, filled, StandardCharsets.ISO_8859_1);
        return count > 0;
    }
}
