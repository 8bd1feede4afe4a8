package eu.mandate.dataplane.domain.file.format;

import eu.mandate.dataplane.domain.file.CleanFile;
import eu.mandate.dataplane.domain.file.Cleaning;
import eu.mandate.dataplane.domain.file.FileBytes;
import eu.mandate.dataplane.domain.file.FileType;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Documents of offices (ISO/IEC 29500), which are archives. Every entry is unpacked into nothing, so that what it would become
 * is known before anybody opens it; an archive of anything else is refused, and so are programs within a document.
 */
public final class OfficeReader {

    private static final Map<String, FileType> MAIN = Map.of(
            "word/document.xml", FileType.WORD,
            "xl/workbook.xml", FileType.SHEET,
            "ppt/presentation.xml", FileType.SLIDES);
    private static final Pattern OUTSIDE = Pattern.compile("(^/|^[A-Za-z]:|\\\\|(^|/)\\.\\.(/|$)|\\x00)");
    private static final Pattern ACTIVE =
            Pattern.compile("(vbaproject|vbadata|activex|/embeddings/|\\.(exe|dll|js|vbs|bat|cmd|jar|zip|bin)$)");
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 200L << 20;
    private static final long SMALL = 10L << 20;
    private static final int RATIO = 100;

    private final FileBytes file;
    private final long most;
    private final byte[] buffer = new byte[1 << 16];
    private FileType type;
    private boolean listed;
    private final Set<String> names = new HashSet<>();
    private final List<ArchiveList.Entry> entries = new ArrayList<>();
    private long unpacked;

    private OfficeReader(FileBytes file) {
        this.file = file;
        this.most = Math.min(MOST_BYTES, Math.max(SMALL, file.size() * RATIO));
    }

    /**
     * Looks through a document.
     *
     * @throws Refusal TOO_LARGE {@code file-archive-too-large}; FORBIDDEN_FIELD {@code file-archive}, {@code file-active},
     *     {@code file-polyglot}; VALIDATION {@code file-damaged}
     */
    public static CleanFile clean(FileBytes file) {
        var reader = new OfficeReader(file);
        var all = CleanFile.whole(FileType.WORD, file);
        try (var entries = new ZipInputStream(all.content(file), StandardCharsets.UTF_8)) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                reader.entry(entry, entries);
            }
        } catch (ZipException | IllegalArgumentException unreadable) {
            throw Cleaning.damaged(FileType.WORD);
        } catch (IOException cut) {
            throw Cleaning.damaged(FileType.WORD);
        }
        if (!reader.listed || reader.type == null) throw FileSignatures.archive();
        if (!new ArchiveList(file).tellsOf(reader.entries)) throw Cleaning.polyglot();
        return CleanFile.whole(reader.type, file);
    }

    private void entry(ZipEntry entry, InputStream content) throws IOException {
        var name = entry.getName();
        if (entries.size() == MOST_ENTRIES) throw tooLarge();
        // Of two entries of one name one program opens the first, another one the last; to some, large and small
        // letters are the same.
        if (!names.add(name.toLowerCase(Locale.ROOT))) throw Cleaning.polyglot();
        if (OUTSIDE.matcher(name).find()) throw Refusal.of(Code.FORBIDDEN_FIELD, "file-archive");
        if (ACTIVE.matcher(name.toLowerCase(Locale.ROOT)).find()) throw Cleaning.active();
        for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            unpacked += read;
            if (unpacked > most) throw tooLarge();
        }
        // What it takes packed is known for certain when all of it was read.
        entries.add(new ArchiveList.Entry(name, entry.getCompressedSize()));
        listed |= name.equals("[Content_Types].xml");
        if (MAIN.containsKey(name)) type = MAIN.get(name);
    }

    private static Refusal tooLarge() {
        return Refusal.of(Code.TOO_LARGE, "file-archive-too-large", MOST_ENTRIES, MOST_BYTES >> 20);
    }
}
