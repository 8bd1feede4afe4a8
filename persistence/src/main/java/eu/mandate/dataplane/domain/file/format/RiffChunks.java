package eu.mandate.dataplane.domain.file.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import eu.mandate.dataplane.domain.file.CleanFile;
import eu.mandate.dataplane.domain.file.Cleaning;
import eu.mandate.dataplane.domain.file.FileBytes;
import eu.mandate.dataplane.domain.file.FileType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The chunks of a RIFF, which says in its head how long it is: the head is made anew when something was left out. */
final class RiffChunks {

    private static final int HEAD = 12;

    private final FileBytes file;
    private final FileType type;
    private final Cleaning body;
    private final long end;

    RiffChunks(FileBytes file, FileType type) {
        this.file = file;
        this.type = type;
        this.body = new Cleaning(file);
        var size = file.little(4, 4);
        this.end = size + 8;
        if (size < 4 || end > file.size()) throw Cleaning.damaged(type);
    }

    /** What is done with one chunk. */
    interface Chunk {
        /** From the chunk's name up to its end. */
        void take(String name, long at, long end);
    }

    Cleaning body() {
        return body;
    }

    CleanFile clean(Chunk taking) {
        var at = (long) HEAD;
        while (at < end) {
            var length = file.little(at + 4, 4);
            var next = at + 8 + length + (length & 1);
            if (length < 0 || at + 8 + length > end) throw Cleaning.damaged(type);
            taking.take(file.letters(at, 4), at, Math.min(next, end));
            at = next;
        }
        body.end(end);
        var whole = new Cleaning(file);
        whole.put(head(body.length() + 4));
        whole.putAll(body);
        return whole.done(type);
    }

    private byte[] head(long size) {
        return ByteBuffer.allocate(HEAD)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(ISO_8859_1))
                .putInt((int) size)
                .put(file.read(8, 4))
                .array();
    }
}
