package eu.mandate.document.service;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The one family of issued documents in its two weights, and which characters it can show. */
final class DocumentFonts {

    static final String FAMILY = "Noto Sans SC";

    private static final String REGULAR = "/fonts/NotoSansSC-Regular.ttf";
    private static final String BOLD = "/fonts/NotoSansSC-Bold.ttf";

    private DocumentFonts() {}

    static InputStream regular() {
        return stream(REGULAR);
    }

    static InputStream bold() {
        return stream(BOLD);
    }

    /**
     * Refuses a text that would be printed with placeholders.
     *
     * @throws Refusal VALIDATION {@code characters-not-in-font} naming each missing character and its code point
     */
    static void expectShown(String text) {
        var missing = text.codePoints()
                .filter(character -> character != '\n')
                .filter(character -> !shows(character))
                .distinct()
                .mapToObj(character -> Character.toString(character) + " (U+%04X)".formatted(character))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) throw Refusal.of(Code.VALIDATION, "characters-not-in-font", missing);
    }

    /** Whether a character can be shown. */
    static boolean shows(int character) {
        return Coverage.GLYPHS.getGlyphId(character) != 0;
    }

    private static InputStream stream(String name) {
        var found = DocumentFonts.class.getResourceAsStream(name);
        if (found == null) throw new IllegalStateException("font missing: " + name);
        return found;
    }

    /** Read once, when the first document is issued. */
    private static final class Coverage {
        static final CmapLookup GLYPHS = read();

        private static CmapLookup read() {
            try (var stream = regular();
                    var font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
                return font.getUnicodeCmapLookup();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
