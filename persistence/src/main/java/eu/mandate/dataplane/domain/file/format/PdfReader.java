package eu.mandate.dataplane.domain.file.format;

import eu.mandate.dataplane.domain.file.CleanFile;
import eu.mandate.dataplane.domain.file.Cleaning;
import eu.mandate.dataplane.domain.file.FileBytes;
import eu.mandate.dataplane.domain.file.FileType;
import eu.mandate.kernel.domain.Code;
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
    static final int LONGEST_NAME = 40;
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final List<String> ACTIVE = List.of("/launch", "/javascript", "/richmedia");

    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\s*(<<|[0-9])");

    private PdfReader() {}

    /**
     * Looks through a document.
     *
     * @throws Refusal VALIDATION {@code file-damaged}, {@code file-encrypted}; FORBIDDEN_FIELD {@code file-active}, {@code file-polyglot}
     *     or of prohibited content; TOO_LARGE {@code file-archive-too-large}
     */
    public static CleanFile clean(FileBytes file) {
        var tail = file.letters(Math.max(0, file.size() - TAIL), TAIL);
        if (!tail.contains("%%EOF")) throw Cleaning.damaged(FileType.PDF);
        var archive = List.of("pk\u0005\u0006");
        if (file.holds(archive, Math.max(0, file.size() - ARCHIVE_TAIL))) throw Cleaning.polyglot();
        look(file);
        new PdfStreams(file).search();
        return CleanFile.whole(FileType.PDF, file);
    }

    /** @throws Refusal FORBIDDEN_FIELD {@code file-active}; VALIDATION {@code file-encrypted}, for nobody knows what is in it */
    private static void look(FileBytes file) {
        for (var at = 0L; at < file.size(); at += BLOCK - LONGEST_NAME) {
            var text = file.letters(at, BLOCK);
            if (isActive(text)) throw Cleaning.active();
            if (ENCRYPTED.matcher(plain(text)).find()) throw Refusal.of(Code.VALIDATION, "file-encrypted");
        }
    }

    /** Whether a name says that something would be done. */
    static boolean isActive(String content) {
        var text = plain(content).toLowerCase(Locale.ROOT);
        return ACTIVE.stream().anyMatch(text::contains);
    }

    /** Names as readers see them: any letter of one may be written as its number behind a hash (ISO 32000-1, 7.3.5). */
    static String plain(String text) {
        if (text.indexOf('#') < 0) return text;
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
