package eu.mandate.dataplane.domain.file.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import eu.mandate.dataplane.domain.file.Cleaning;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.prohibited.ContentGuard;
import eu.mandate.kernel.domain.prohibited.FieldNature;

/**
 * What is written in a PDF: its strings, in which pages, forms, notes and descriptions have their words (ISO 32000-1, 7.3.4), joined as
 * they are shown. Numbers outside of strings are places on a page and no words. Strings of fonts that number their letters in their own
 * way are read by every table of letters that the file has.
 */
final class PdfWords {

    private static final int BLOCK = 1 << 16;
    private static final int OVERLAP = 1_024;
    /** A step back that far, in thousandths of a letter, is a blank. */
    private static final int BLANK = 200;

    private final PdfStrings strings = new PdfStrings(this::string, this::apart);
    private final PdfLetters letters = new PdfLetters();
    private final StringBuilder text = new StringBuilder();
    private String last = "";

    /** Bytes of an object or of an unpacked stream. */
    void take(byte[] bytes, int length) {
        var content = new String(bytes, 0, length, ISO_8859_1);
        if (PdfReader.isActive(last + content)) throw Cleaning.active();
        letters.take(content);
        if (content.contains("<?xpacket") || content.contains("<x:xmpmeta")) write(content + ' ');
        for (var i = 0; i < length; i++) strings.take(bytes[i] & 0xFF);
        last = content.substring(Math.max(0, length - PdfReader.LONGEST_NAME));
    }

    /** The end of a part; what is open there ends. */
    void pause() {
        strings.pause();
        letters.pause();
        last = "";
    }

    void end() {
        judge(text);
        letters.judge(PdfWords::judge);
    }

    private void string(String string) {
        letters.show(string);
        if (string.startsWith("\u00FE\u00FF")) {
            write(new String(string.getBytes(ISO_8859_1), 2, string.length() - 2, UTF_16BE));
        } else write(string);
    }

    /** @param step how far the next string stands behind this one; null for a place of its own */
    private void apart(Integer step) {
        if (step != null && step > -BLANK) return;
        letters.show(" ");
        write(" ");
    }

    private void write(String words) {
        text.append(words);
        if (text.length() < BLOCK) return;
        judge(text);
        text.delete(0, text.length() - OVERLAP);
    }

    private static void judge(CharSequence text) {
        for (var sighting : ContentGuard.sightings(text.toString(), FieldNature.ORDINARY)) {
            throw Refusal.of(Code.FORBIDDEN_FIELD, sighting.kind().reason());
        }
    }
}
