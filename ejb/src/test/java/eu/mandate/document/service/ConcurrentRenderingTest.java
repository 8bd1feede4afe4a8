package eu.mandate.document.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.document.domain.Block.Fact;
import eu.mandate.document.domain.Block.Facts;
import eu.mandate.document.domain.Block.Heading;
import eu.mandate.document.domain.Block.Paragraph;
import eu.mandate.document.domain.StructuredDocument;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Renderings share parsed fonts one after the other, and never disturb each other. */
class ConcurrentRenderingTest {

    private static final int THREADS = 8;
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private static byte[] rendered(int which) {
        var document = new StructuredDocument(
                "Document " + which,
                "One of several",
                Locale.ENGLISH,
                new Facts("Facts", List.of(new Fact("Number", Integer.toString(which)))),
                "Foot " + which,
                List.of(
                        new Heading(1, "one", null, "Heading"),
                        Paragraph.of("Text number " + which + " 个人信息 ".repeat(which + 1))));
        var data = new Attachment("data.json", "application/json", "Data", "{}".getBytes(StandardCharsets.UTF_8));
        return new PdfRendering().render(document, data, NOON).content();
    }

    @Test
    void eightAtOnceGiveTheSameBytesAsOneAfterTheOther() throws Exception {
        var alone = new ArrayList<byte[]>();
        for (var i = 0; i < THREADS; i++) alone.add(rendered(i));
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var calls = new ArrayList<Callable<byte[]>>();
            for (var i = 0; i < THREADS; i++) {
                var which = i;
                calls.add(() -> rendered(which));
            }
            var together = pool.invokeAll(calls);
            for (var i = 0; i < THREADS; i++) assertThat(together.get(i).get()).isEqualTo(alone.get(i));
        } finally {
            pool.shutdown();
        }
    }
}
