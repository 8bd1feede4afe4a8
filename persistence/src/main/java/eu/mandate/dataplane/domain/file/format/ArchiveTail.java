package eu.mandate.dataplane.domain.file.format;

import eu.mandate.dataplane.domain.file.CleanFile;
import eu.mandate.dataplane.domain.file.FileBytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The end of a ZIP archive. Programs look for it from behind and take whatever lies before it for something else, so that an
 * archive can hide in the colours or the sound of a file that every other program shows as what it says it is.
 */
public final class ArchiveTail {

    private static final int END = 0x06054B50;
    private static final int LENGTH = 22;
    private static final int LONGEST_REMARK = 0xFFFF;
    private static final int LISTED = 46;
    /** Says that the real size stands before it, in the long form. */
    private static final long LONG_FORM = 0xFFFF_FFFFL;

    private ArchiveTail() {}

    /** Whether an archive ends in what is kept of a file. */
    public static boolean in(CleanFile clean, FileBytes file) {
        var before = Math.max(0, clean.size() - LENGTH - LONGEST_REMARK);
        try (var content = clean.content(file)) {
            content.skipNBytes(before);
            return ends(content.readAllBytes(), before);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean ends(byte[] tail, long before) {
        var bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        for (var at = 0; at + LENGTH <= tail.length; at++) {
            if (bytes.getInt(at) == END && tells(bytes, at, before + at)) return true;
        }
        return false;
    }

    /** Whether it tells of entries whose list has room before it: the same four bytes may stand anywhere by chance. */
    private static boolean tells(ByteBuffer bytes, int at, long place) {
        var entries = bytes.getShort(at + 10) & LONGEST_REMARK;
        var list = bytes.getInt(at + 12) & LONG_FORM;
        return entries > 0 && (list == LONG_FORM || list >= LISTED && list <= place);
    }
}
