package eu.mandate.dataplane.domain.file.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.mandate.dataplane.domain.file.FileBytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The list at the end of an archive, which programs go by (APPNOTE 4.3.12). It has to tell of the entries that lie there and of no
 * others, each where it lies: otherwise a program opens something else than what was looked through.
 */
final class ArchiveList {

    private static final String END = "PK\u0005\u0006";
    private static final int END_LENGTH = 22;
    private static final String LISTED = "PK\u0001\u0002";
    private static final int LISTED_LENGTH = 46;
    private static final String LOCAL = "PK\u0003\u0004";
    private static final int LOCAL_LENGTH = 30;
    /** What may lie behind the content of an entry: nothing, or its sum and sizes, with and without a mark, short and long. */
    private static final Set<Long> BEHIND = Set.of(0L, 12L, 16L, 20L, 24L);

    private final FileBytes file;

    ArchiveList(FileBytes file) {
        this.file = file;
    }

    /** An entry as it was read from the beginning of the archive to its end. */
    record Entry(String name, long packed) {}

    private record Listed(long at, long packed, byte[] name) {}

    /** Whether it tells of exactly these entries, and nothing else lies in the archive. */
    boolean tellsOf(List<Entry> entries) {
        var end = file.size() - END_LENGTH;
        if (!file.has(end, END) || file.little(end + 10, 2) != entries.size()) return false;
        var start = file.little(end + 16, 4);
        var listed = listed(start, entries.size());
        if (listed == null || start + file.little(end + 12, 4) != end) return false;
        var at = 0L;
        for (var i = 0; i < entries.size(); i++) {
            if (!same(listed.get(i), entries.get(i))
                    || !BEHIND.contains(listed.get(i).at() - at)
                    || i == 0 && listed.get(0).at() > 0) {
                return false;
            }
            at = contentEnd(listed.get(i));
        }
        return BEHIND.contains(start - at);
    }

    private boolean same(Listed listed, Entry entry) {
        var name = entry.name().getBytes(UTF_8);
        return listed.packed() == entry.packed()
                && Arrays.equals(listed.name(), name)
                && file.has(listed.at(), LOCAL)
                && Arrays.equals(file.read(listed.at() + LOCAL_LENGTH, name.length), name);
    }

    private long contentEnd(Listed listed) {
        return listed.at()
                + LOCAL_LENGTH
                + file.little(listed.at() + 26, 2)
                + file.little(listed.at() + 28, 2)
                + listed.packed();
    }

    /** In the order in which they lie; null when it is no list. */
    private List<Listed> listed(long start, int count) {
        var listed = new ArrayList<Listed>();
        var at = start;
        for (var i = 0; i < count; i++) {
            if (!file.has(at, LISTED)) return null;
            var name = file.little(at + 28, 2);
            listed.add(new Listed(
                    file.little(at + 42, 4), file.little(at + 20, 4), file.read(at + LISTED_LENGTH, (int) name)));
            at += LISTED_LENGTH + name + file.little(at + 30, 2) + file.little(at + 32, 2);
        }
        listed.sort(Comparator.comparingLong(Listed::at));
        return listed;
    }
}
