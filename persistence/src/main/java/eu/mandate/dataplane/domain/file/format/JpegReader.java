package eu.mandate.dataplane.domain.file.format;

import eu.mandate.dataplane.domain.file.CleanFile;
import eu.mandate.dataplane.domain.file.Cleaning;
import eu.mandate.dataplane.domain.file.FileBytes;
import eu.mandate.dataplane.domain.file.FileType;
import eu.mandate.dataplane.domain.file.Removed;
import eu.mandate.kernel.domain.Refusal;

/**
 * JPEG (ITU-T T.81): segments, then scans, then an end. Kept are the picture, its colour profile, what Adobe says about its
 * colours, and how it is turned; comments and all further segments of applications are left out.
 */
public final class JpegReader {

    private static final int MARKER = 0xFF;
    private static final int START_OF_SCAN = 0xDA;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int COMMENT = 0xFE;
    private static final int APPLICATION = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;
    private static final int TABLES = 0xC4;
    private static final int ARITHMETIC = 0xCC;
    private static final int PROFILE_HEAD = 14;
    private static final int PROFILE_MARK = 36;

    private final FileBytes file;
    private final Cleaning cleaning;
    private boolean framed;
    private boolean scanned;

    public JpegReader(FileBytes file) {
        this.file = file;
        this.cleaning = new Cleaning(file);
    }

    /** @throws Refusal VALIDATION {@code file-damaged}, and those of {@link Cleaning} */
    public CleanFile clean() {
        cleaning.keep(0, 2);
        var at = 2L;
        while (true) {
            if (file.at(at) != MARKER) throw damaged();
            while (file.at(at + 1) == MARKER) at++;
            var marker = file.at(at + 1);
            if (marker == END) break;
            at = marker == START_OF_SCAN ? scan(at) : segment(at, marker);
        }
        if (!scanned) throw damaged();
        cleaning.keep(at, at + 2);
        cleaning.end(at + 2);
        return cleaning.done(FileType.JPEG);
    }

    /** Answers where the next segment begins. */
    private long segment(long at, int marker) {
        var end = end(at);
        if (marker <= 0 || marker == START) throw damaged();
        if (marker >= APPLICATION && marker <= LAST_APPLICATION) application(marker - APPLICATION, at, end);
        else if (marker == COMMENT) cleaning.drop(Removed.DESCRIPTION, at + 4, end);
        else {
            if (marker >= FRAME && marker <= LAST_FRAME && marker != TABLES && marker != ARITHMETIC) frame(at);
            cleaning.keep(at, end);
        }
        return end;
    }

    private long end(long at) {
        var length = file.number(at + 2, 2);
        if (length < 2 || at + 2 + length > file.size()) throw damaged();
        return at + 2 + length;
    }

    private void frame(long at) {
        PictureSize.check(file.number(at + 7, 2), file.number(at + 5, 2));
        framed = true;
    }

    /** The picture itself: until a marker that is neither a stuffed byte nor a restart. */
    private long scan(long at) {
        if (!framed) throw damaged();
        scanned = true;
        var place = end(at);
        while (true) {
            var next = file.at(place);
            if (next < 0) throw damaged();
            if (next == MARKER && file.at(place + 1) != MARKER && isMarker(file.at(place + 1))) break;
            place++;
        }
        cleaning.keep(at, place);
        return place;
    }

    private static boolean isMarker(int code) {
        return code != 0 && (code < 0xD0 || code > 0xD7);
    }

    private void application(int number, long at, long end) {
        if (number == 0 && file.has(at + 4, "JFIF\0")) head(at, end);
        else if (number == 0 && file.has(at + 4, "JFXX\0")) cleaning.drop(Removed.THUMBNAIL, at, end);
        else if (number == 1 && file.has(at + 4, "Exif\0\0")) camera(at, end);
        else if (number == 2 && isProfile(at) || number == 14 && file.has(at + 4, "Adobe")) cleaning.keep(at, end);
        else if (number == 1 || number == 13) cleaning.drop(Removed.DESCRIPTION, at + 4, end);
        else cleaning.drop(Removed.OTHER, at + 4, end);
    }

    /** A further part of a profile has no mark of its own. */
    private boolean isProfile(long at) {
        var content = at + 4 + PROFILE_HEAD;
        var first = file.at(at + 4 + PROFILE_HEAD - 2) == 1;
        return file.has(at + 4, "ICC_PROFILE\0") && (!first || file.has(content + PROFILE_MARK, "acsp"));
    }

    /** The head may hold a small picture. */
    private void head(long at, long end) {
        if (end == at + 18) {
            cleaning.keep(at, end);
            return;
        }
        cleaning.note(Removed.THUMBNAIL);
        cleaning.put(new byte[] {(byte) MARKER, (byte) APPLICATION, 0, 16});
        cleaning.keep(at + 4, at + 16);
        cleaning.zeros(2);
    }

    private void camera(long at, long end) {
        var turn = ExifReader.drop(file, at + 10, end, cleaning);
        if (turn == 1) return;
        cleaning.put("\u00FF\u00E1\0\"Exif\0\0");
        cleaning.put(ExifReader.turned(turn));
    }

    private static Refusal damaged() {
        return Cleaning.damaged(FileType.JPEG);
    }
}
