package eu.mandate.dataplane.domain.file.format;

import eu.mandate.dataplane.domain.file.CleanFile;
import eu.mandate.dataplane.domain.file.Cleaning;
import eu.mandate.dataplane.domain.file.FileBytes;
import eu.mandate.dataplane.domain.file.FileType;
import eu.mandate.kernel.domain.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PDF: kept byte for byte, for a signature covers every one of them. What it would do by itself is refused where it shows. */
public final class PdfReader {

    private static final int TAIL = 2_048;
    private static final int ARCHIVE_TAIL = 66_000;
    private static final int BLOCK = 1 << 16;
    // The longest of the names below with every letter escaped.
    private static final int LONGEST_NAME = 40;
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final List<String> ACTIVE = List.of("/launch", "/javascript", "/richmedia");

    private PdfReader() {}

    /** @throws Refusal VALIDATION {@code file-damaged}; FORBIDDEN_FIELD {@code file-active}, {@code file-polyglot} */
    public static CleanFile clean(FileBytes file) {
        var tail = file.letters(Math.max(0, file.size() - TAIL), TAIL);
        if (!tail.contains("%%EOF")) throw Cleaning.damaged(FileType.PDF);
        var archive = List.of("pk\u0005\u0006");
        if (file.holds(archive, Math.max(0, file.size() - ARCHIVE_TAIL))) throw Cleaning.polyglot();
        if (isActive(file)) throw Cleaning.active();
        return CleanFile.whole(FileType.PDF, file);
    }

    private static boolean isActive(FileBytes file) {
        for (var at = 0L; at < file.size(); at += BLOCK - LONGEST_NAME) {
            var text = plain(file.letters(at, BLOCK)).toLowerCase(Locale.ROOT);
            if (ACTIVE.stream().anyMatch(text::contains)) return true;
        }
        return false;
    }

    /** Names as readers see them: any letter of one may be written as its number behind a hash (ISO 32000-1, 7.3.5). */
    private static String plain(String text) {
        if (text.indexOf('#') < 0) return text;
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
