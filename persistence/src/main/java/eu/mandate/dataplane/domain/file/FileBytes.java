package eu.mandate.dataplane.domain.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The bytes of an uploaded file, read where they are needed; only a block of them is ever in memory. */
public final class FileBytes {

    /** Most bytes of a file: 50 MiB. */
    public static final long MOST = 50L << 20;

    private static final int BLOCK = 1 << 16;
    private static final int BYTE = 0xFF;

    private final SeekableByteChannel channel;
    private final long size;
    private byte[] block = new byte[0];
    private long blockAt;

    /** The whole content of the channel, which has to stay open and unchanged. */
    public FileBytes(SeekableByteChannel channel) {
        this.channel = channel;
        try {
            this.size = channel.size();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** How many there are. */
    public long size() {
        return size;
    }

    /** Up to that many bytes from a place on; fewer only at the end. */
    public byte[] read(long at, int most) {
        var length = (int) Math.max(0, Math.min(most, size - at));
        if (at >= blockAt && at + length <= blockAt + block.length) {
            var from = (int) (at - blockAt);
            return Arrays.copyOfRange(block, from, from + length);
        }
        if (length > BLOCK) return load(at, length);
        block = load(at, (int) Math.min(BLOCK, size - at));
        blockAt = at;
        return Arrays.copyOf(block, length);
    }

    private byte[] load(long at, int length) {
        var buffer = ByteBuffer.allocate(Math.max(0, length));
        try {
            channel.position(at);
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                // A channel may give less than it has.
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return buffer.array();
    }

    /** One byte; -1 behind the end. */
    public int at(long place) {
        if (place < 0 || place >= size) return -1;
        if (place < blockAt || place >= blockAt + block.length) read(place, 1);
        return block[(int) (place - blockAt)] & BYTE;
    }

    /** A number whose first byte counts most; -1 when it does not lie within the file. */
    public long number(long place, int bytes) {
        var number = 0L;
        for (var i = 0; i < bytes; i++) {
            var next = at(place + i);
            if (next < 0) return -1;
            number = number << Byte.SIZE | next;
        }
        return number;
    }

    /** A number whose first byte counts least; -1 when it does not lie within the file. */
    public long little(long place, int bytes) {
        var number = 0L;
        for (var i = bytes - 1; i >= 0; i--) {
            var next = at(place + i);
            if (next < 0) return -1;
            number = number << Byte.SIZE | next;
        }
        return number;
    }

    /** Bytes as letters, one for each. */
    public String letters(long place, int bytes) {
        return new String(read(place, bytes), ISO_8859_1);
    }

    /** Whether those letters stand there. */
    public boolean has(long place, String letters) {
        return place >= 0
                && place + letters.length() <= size
                && letters(place, letters.length()).equals(letters);
    }

    /** Whether any of these stands anywhere from a place on; letters may be large or small. */
    public boolean holds(List<String> lowerCase, long from) {
        var longest = lowerCase.stream().mapToInt(String::length).max().orElse(0);
        for (var place = from; place < size; place += BLOCK - longest) {
            var text = letters(place, BLOCK).toLowerCase(Locale.ROOT);
            if (lowerCase.stream().anyMatch(text::contains)) return true;
        }
        return false;
    }

    /** Whether the letters stand anywhere within the first 64 KiB of a part. */
    public boolean holds(long from, long to, String letters) {
        return letters(from, (int) Math.min(BLOCK, to - from)).contains(letters);
    }
}
