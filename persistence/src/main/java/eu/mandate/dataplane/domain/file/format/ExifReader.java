package eu.mandate.dataplane.domain.file.format;

import eu.mandate.dataplane.domain.file.Cleaning;
import eu.mandate.dataplane.domain.file.FileBytes;
import eu.mandate.dataplane.domain.file.Removed;
import java.util.Map;

/**
 * Looks into the data that a camera writes (Exif, a TIFF of its own): which kinds it tells, and how the picture has to be
 * turned. Only the turn is kept, in a block made anew: without it, pictures of telephones would lie on their side.
 */
final class ExifReader {

    private static final int ORIENTATION = 0x0112;
    private static final int GPS = 0x8825;
    private static final int DETAILS = 0x8769;
    private static final Map<Integer, Removed> KINDS = Map.of(
            GPS,
            Removed.LOCATION,
            0x010E,
            Removed.DESCRIPTION,
            0x010F,
            Removed.DEVICE,
            0x0110,
            Removed.DEVICE,
            0x0131,
            Removed.DEVICE,
            0x0132,
            Removed.TIME,
            0x013B,
            Removed.DESCRIPTION,
            0x9003,
            Removed.TIME,
            0x9286,
            Removed.DESCRIPTION,
            0xA431,
            Removed.DEVICE);
    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 500;
    private static final int TURNS = 8;

    private final FileBytes file;
    private final long start;
    private final long end;
    private final Cleaning cleaning;
    private final boolean little;
    private int orientation = 1;

    private ExifReader(FileBytes file, long start, long end, Cleaning cleaning) {
        this.file = file;
        this.start = start;
        this.end = end;
        this.cleaning = cleaning;
        this.little = file.has(start, "II");
    }

    /**
     * Leaves the data out.
     *
     * @param start of the TIFF
     * @return how the picture has to be turned: 1 for not at all, up to 8
     */
    static int drop(FileBytes file, long start, long end, Cleaning cleaning) {
        cleaning.drop(Removed.OTHER, start, end);
        var reader = new ExifReader(file, start, end, cleaning);
        if (reader.little || file.has(start, "MM")) reader.directories();
        return reader.orientation;
    }

    private void directories() {
        var first = number(start + 4, 4);
        var next = directory(first);
        if (next > 0) cleaning.note(Removed.THUMBNAIL);
    }

    /** Reads the entries of a directory; answers where the next one stands, 0 for none. */
    private long directory(long offset) {
        var count = number(start + offset, 2);
        if (offset < ENTRY - 4 || count < 0 || count > MOST_ENTRIES) return 0;
        for (var i = 0; i < count; i++) entry(start + offset + 2 + (long) i * ENTRY);
        return number(start + offset + 2 + count * ENTRY, 4);
    }

    private void entry(long at) {
        var tag = (int) number(at, 2);
        if (KINDS.containsKey(tag)) cleaning.note(KINDS.get(tag));
        if (tag == ORIENTATION) {
            var turn = (int) number(at + 8, 2);
            if (turn >= 1 && turn <= TURNS) orientation = turn;
        }
        if (tag == DETAILS) directory(number(at + 8, 4));
    }

    private long number(long at, int bytes) {
        if (at < start || at + bytes > end) return -1;
        return little ? file.little(at, bytes) : file.number(at, bytes);
    }

    /** A TIFF that tells how to turn a picture and nothing else. */
    static byte[] turned(int orientation) {
        var tiff = new byte[26];
        System.arraycopy(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0}, 0, tiff, 0, 19);
        tiff[19] = (byte) orientation;
        return tiff;
    }
}
