package eu.mandate.dataplane.domain.file.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.mandate.dataplane.domain.file.CleanFile;
import eu.mandate.dataplane.domain.file.Cleaning;
import eu.mandate.dataplane.domain.file.FileBytes;
import eu.mandate.dataplane.domain.file.FileType;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.prohibited.ContentGuard;
import eu.mandate.kernel.domain.prohibited.FieldNature;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;

/** A text in UTF-8: looked through like the text of a record, and kept byte for byte. */
public final class TextReader {

    private static final int FIRST = 512;
    private static final int BLOCK = 1 << 16;
    private static final int OVERLAP = 1_024;
    private static final int LONGEST_CHARACTER = 4;

    private TextReader() {}

    /** Whether it begins like one; markup does not count, for a browser would do what it says. */
    static boolean seemsText(FileBytes file) {
        return file.read(0, FIRST).length > 0 && !hasControls(file.letters(0, FIRST));
    }

    /**
     * Looks through a text.
     *
     * @throws Refusal FORBIDDEN_FIELD {@code file-active}, {@code file-polyglot} or of prohibited content; VALIDATION
     *     {@code file-type-unknown}
     */
    public static CleanFile clean(FileBytes file) {
        var start = file.has(0, "\u00EF\u00BB\u00BF") ? 3 : 0;
        if (file.letters(start, FIRST).stripLeading().startsWith("<")) throw Cleaning.active();
        // Readers of PDF look for its beginning that far into a file.
        if (file.letters(0, OVERLAP).contains("%PDF-")) throw Cleaning.polyglot();
        var text = new StringBuilder();
        var decoder = UTF_8.newDecoder();
        for (var at = (long) start; at < file.size(); ) {
            at += decoded(decoder, file, at, text);
            judge(text);
            text.delete(0, Math.max(0, text.length() - OVERLAP));
        }
        return CleanFile.whole(FileType.TEXT, file);
    }

    /** Answers how many bytes made whole characters. */
    private static int decoded(CharsetDecoder decoder, FileBytes file, long at, StringBuilder text) {
        var bytes = ByteBuffer.wrap(file.read(at, BLOCK));
        var last = at + bytes.limit() == file.size();
        var characters = CharBuffer.allocate(bytes.limit());
        var result = decoder.reset().decode(bytes, characters, last);
        if (result.isError() || !last && bytes.remaining() >= LONGEST_CHARACTER) throw noText();
        text.append(characters.flip());
        if (hasControls(characters)) throw noText();
        return bytes.position();
    }

    private static void judge(CharSequence text) {
        for (var sighting : ContentGuard.sightings(text.toString(), FieldNature.ORDINARY)) {
            throw Refusal.of(Code.FORBIDDEN_FIELD, sighting.kind().reason());
        }
    }

    private static boolean hasControls(CharSequence text) {
        return text.chars().anyMatch(one -> one < ' ' && one != '\n' && one != '\r' && one != '\t' && one != '\f');
    }

    private static Refusal noText() {
        return Refusal.of(Code.VALIDATION, "file-type-unknown");
    }
}
