package eu.mandate.dataplane.domain.file.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that are written as letters, five for each four of them (ISO 32000-1, 7.4.3). */
final class Ascii85Stream extends InputStream {

    private static final int BASE = 85;
    private static final int GROUP = 5;

    private final InputStream letters;
    private final byte[] group = new byte[GROUP - 1];
    private int have;
    private int given;
    private boolean ended;

    Ascii85Stream(InputStream letters) {
        this.letters = letters;
    }

    @Override
    public int read() throws IOException {
        if (given == have && !fill()) return -1;
        return group[given++] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var at = 0;
        while (at < length) {
            var next = read();
            if (next < 0) return at == 0 && length > 0 ? -1 : at;
            bytes[offset + at++] = (byte) next;
        }
        return at;
    }

    private boolean fill() throws IOException {
        var number = 0L;
        var count = 0;
        given = 0;
        have = 0;
        while (count < GROUP && !ended) {
            var letter = letters.read();
            if (letter < 0 || letter == '~') ended = true;
            else if (letter == 'z' && count == 0) return put(0, GROUP);
            else if (letter >= '!' && letter <= 'u') {
                number = number * BASE + letter - '!';
                count++;
            } else if (letter > ' ') throw new EOFException();
        }
        for (var missing = count; missing < GROUP; missing++) number = number * BASE + BASE - 1;
        return count > 1 && put(number, count);
    }

    private boolean put(long number, int count) {
        have = count - 1;
        for (var i = 0; i < GROUP - 1; i++) group[i] = (byte) (number >> Byte.SIZE * (GROUP - 2 - i));
        return true;
    }
}
