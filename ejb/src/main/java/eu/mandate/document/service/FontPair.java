package eu.mandate.document.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The two weights, parsed. Parsing takes longer than many a document, so a pair is parsed once and used by one rendering after
 * the other; a parsed font is read with a position of its own and so never used by two at once. There are as many pairs as
 * renderings that may run at the same time, which also bounds the memory they take.
 */
record FontPair(TrueTypeFont regular, TrueTypeFont bold) {

    private static final int MOST = Math.max(2, Math.min(4, Runtime.getRuntime().availableProcessors()));
    private static final Semaphore TURNS = new Semaphore(MOST, true);
    private static final Queue<FontPair> FREE = new ConcurrentLinkedQueue<>();

    /** What is done with a pair that nobody else uses meanwhile. */
    @FunctionalInterface
    interface Use<T> {
        T with(FontPair fonts) throws IOException;
    }

    /** Waits for a pair, uses it and gives it back; one that was used by something that failed is given up. */
    static <T> T use(Use<T> use) throws IOException {
        TURNS.acquireUninterruptibly();
        try {
            var kept = FREE.poll();
            var fonts = kept == null ? parsed() : kept;
            var result = use.with(fonts);
            FREE.add(fonts);
            return result;
        } finally {
            TURNS.release();
        }
    }

    private static FontPair parsed() {
        return new FontPair(parsed(DocumentFonts::regular), parsed(DocumentFonts::bold));
    }

    private static TrueTypeFont parsed(Supplier<InputStream> font) {
        try (var stream = font.get()) {
            var parsed = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            parsed.setEnableGsub(false); // a ligature would be copied as one character: an address could not be used
            return parsed;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
