package eu.mandate.dataplane.domain.file.format;

import eu.mandate.dataplane.domain.file.CleanFile;
import eu.mandate.dataplane.domain.file.Cleaning;
import eu.mandate.dataplane.domain.file.FileBytes;
import eu.mandate.dataplane.domain.file.FileType;
import eu.mandate.kernel.domain.Refusal;
import java.util.List;

/** PDF: kept byte for byte, for a signature covers every one of them. What it would do by itself is refused where it shows. */
public final class PdfReader {

    private static final int TAIL = 2_048;
    private static final int ARCHIVE_TAIL = 66_000;
    private static final List<String> ACTIVE = List.of("/launch", "/javascript", "/richmedia");

    private PdfReader() {}

    /** @throws Refusal VALIDATION {@code file-damaged}; FORBIDDEN_FIELD {@code file-active}, {@code file-polyglot} */
    public static CleanFile clean(FileBytes file) {
        var tail = file.letters(Math.max(0, file.size() - TAIL), TAIL);
        if (!tail.contains("%%EOF")) throw Cleaning.damaged(FileType.PDF);
        var archive = List.of("pk\u0005\u0006");
        if (file.holds(archive, Math.max(0, file.size() - ARCHIVE_TAIL))) throw Cleaning.polyglot();
        if (file.holds(ACTIVE, 0)) throw Cleaning.active();
        return CleanFile.whole(FileType.PDF, file);
    }
}
