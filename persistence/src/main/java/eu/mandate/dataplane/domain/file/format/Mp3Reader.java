package eu.mandate.dataplane.domain.file.format;

import eu.mandate.dataplane.domain.file.CleanFile;
import eu.mandate.dataplane.domain.file.Cleaning;
import eu.mandate.dataplane.domain.file.FileBytes;
import eu.mandate.dataplane.domain.file.FileType;
import eu.mandate.dataplane.domain.file.Removed;
import eu.mandate.kernel.domain.Refusal;

/** MP3: frames, with words before and behind them that are left out. */
public final class Mp3Reader {

    private static final int HEAD = 10;
    private static final int TAIL = 128;
    private static final int SEVEN = 7;

    private Mp3Reader() {}

    /** @throws Refusal VALIDATION {@code file-damaged}, and those of {@link Cleaning} */
    public static CleanFile clean(FileBytes file) {
        var cleaning = new Cleaning(file);
        var start = file.has(0, "ID3") ? words(file, cleaning) : 0;
        var tail = file.size() - TAIL;
        var end = tail >= start && file.has(tail, "TAG") ? tail : file.size();
        if (file.at(start) != 0xFF || (file.at(start + 1) & 0xE0) != 0xE0) throw Cleaning.damaged(FileType.MP3);
        cleaning.keep(start, end);
        if (end < file.size()) cleaning.drop(Removed.DESCRIPTION, end, file.size());
        return cleaning.done(FileType.MP3);
    }

    /** Answers where the frames begin. The length has seven bits in a byte. */
    private static long words(FileBytes file, Cleaning cleaning) {
        var length = 0L;
        for (var i = 6; i < HEAD; i++) length = length << SEVEN | file.at(i) & 0x7F;
        var end = HEAD + length;
        if (end >= file.size()) throw Cleaning.damaged(FileType.MP3);
        cleaning.drop(Removed.DESCRIPTION, HEAD, end);
        return end;
    }
}
