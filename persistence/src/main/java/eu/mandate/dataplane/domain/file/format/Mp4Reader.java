package eu.mandate.dataplane.domain.file.format;

import eu.mandate.dataplane.domain.file.CleanFile;
import eu.mandate.dataplane.domain.file.Cleaning;
import eu.mandate.dataplane.domain.file.FileBytes;
import eu.mandate.dataplane.domain.file.FileType;
import eu.mandate.dataplane.domain.file.Removed;
import eu.mandate.kernel.domain.Refusal;
import java.util.Set;

/**
 * MP4 (ISO/IEC 14496-12): boxes within boxes. The film is found by its place in the file, so what is said about it, the place
 * where it was made included, becomes empty space of the same length.
 */
public final class Mp4Reader {

    private static final Set<String> OPENED = Set.of("moov", "trak", "moof", "traf");
    private static final Set<String> BLANKED = Set.of("udta", "meta", "uuid", "free", "skip");
    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;
    private static final int DEEPEST = 6;

    private final FileBytes file;
    private final Cleaning cleaning;
    private boolean described;

    public Mp4Reader(FileBytes file) {
        this.file = file;
        this.cleaning = new Cleaning(file);
    }

    /** @throws Refusal VALIDATION {@code file-damaged}, and those of {@link Cleaning} */
    public CleanFile clean(FileType type) {
        boxes(0, file.size(), 0);
        if (!described) throw damaged();
        return cleaning.done(type);
    }

    private void boxes(long from, long to, int depth) {
        if (depth > DEEPEST) throw damaged();
        var at = from;
        while (at < to) {
            var length = length(at, to);
            var head = file.number(at, 4) == 1 ? LONG_HEAD : HEAD;
            if (length < head || at + length > to) throw damaged();
            box(file.letters(at + 4, 4), at, at + head, at + length, depth);
            at += length;
        }
    }

    private long length(long at, long to) {
        var length = file.number(at, 4);
        if (length == 1) return file.number(at + HEAD, HEAD);
        return length == 0 ? to - at : length;
    }

    private void box(String name, long at, long content, long end, int depth) {
        if (BLANKED.contains(name)) blank(name, at, content, end);
        else if (OPENED.contains(name)) {
            described |= name.equals("moov");
            cleaning.keep(at, content);
            boxes(content, end, depth + 1);
        } else cleaning.keep(at, end);
    }

    private void blank(String name, long at, long content, long end) {
        var said = !name.equals("free") && !name.equals("skip");
        if (said) {
            cleaning.drop(Removed.DESCRIPTION, content, end);
            if (file.holds(content, end, "\u00A9xyz") || file.holds(content, end, "loci")) {
                cleaning.note(Removed.LOCATION);
            }
        }
        cleaning.keep(at, at + 4);
        cleaning.put("free");
        cleaning.keep(at + HEAD, content);
        cleaning.zeros(end - content);
    }

    private static Refusal damaged() {
        return Cleaning.damaged(FileType.MP4);
    }
}
