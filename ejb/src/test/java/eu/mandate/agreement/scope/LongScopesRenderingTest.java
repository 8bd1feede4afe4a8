package eu.mandate.agreement.scope;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.agreement.ChineseAgreement;
import eu.mandate.agreement.domain.AgreementTexts;
import eu.mandate.agreement.domain.ChoiceNames;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.annex.ScopesAnnex;
import eu.mandate.document.domain.Block;
import eu.mandate.document.domain.StructuredDocument;
import eu.mandate.document.service.Attachment;
import eu.mandate.document.service.PdfRendering;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many departments there are and however long their names are: every one of them stands on a page. */
class LongScopesRenderingTest {

    @ParameterizedTest
    @ValueSource(strings = {"Filialverwaltungsgesellschaft", "区域门店管理中心", "Beratung und Verkauf "})
    void allNamesStandWithinThePageInBothLanguages(String name) throws IOException {
        var snapshot = snapshot(name.repeat(200 / name.length()).strip());
        for (var texts : List.of(AgreementTexts.english(), AgreementTexts.chinese())) {
            var seen = seen(snapshot, texts);
            assertThat(seen.outside).isEmpty();
            for (var number = 1; number <= ChoiceNames.MOST; number++) {
                assertThat(seen.all).containsOnlyOnce("[…%08d]".formatted(number));
                assertThat(seen.all).containsOnlyOnce("[…%08d]".formatted(500 + number));
            }
        }
    }

    private static Snapshot snapshot(String name) {
        var included = IntStream.rangeClosed(1, ChoiceNames.MOST).boxed().toList();
        var excluded = included.stream().map(number -> number + 500).toList();
        var snapshot = ScopePlant.snapshot(
                24, ScopePlant.names(included, List.of(), List.of()), ScopePlant.names(excluded, List.of(), List.of()));
        return ScopePlant.renamed(snapshot, "Unit ([0-9]+)", name + "$1");
    }

    private static Seen seen(Snapshot snapshot, AgreementTexts texts) throws IOException {
        var annex = ScopesAnnex.of(snapshot, texts.words());
        var blocks = new ArrayList<Block>(annex.blocks());
        blocks.add(0, new Block.Heading(1, "annex-VII", "VII", annex.title()));
        var language = texts.words().language();
        var cover = new Block.Facts("Cover", List.of());
        var document = new StructuredDocument("Annex", "An annex", language, cover, "N-1", blocks);
        var attachment =
                new Attachment("snapshot.json", "application/json", "It", "{}".getBytes(StandardCharsets.UTF_8));
        var file = new PdfRendering().render(document, attachment, ChineseAgreement.ISSUED);
        Files.write(Path.of("target/scopes-" + language.getLanguage() + ".pdf"), file.content());
        try (var pdf = Loader.loadPDF(file.content())) {
            var seen = new Seen();
            seen.all = seen.getText(pdf).replaceAll("\\s", "");
            return seen;
        }
    }

    /** What can be read, and which of it lies outside of the text's part of a page: 24 millimetres from its edge, the feet apart. */
    private static final class Seen extends PDFTextStripper {
        private static final float MARGIN = 24 * 72 / 25.4f;

        private final List<String> outside = new ArrayList<>();
        private String all;

        @Override
        protected void processTextPosition(TextPosition text) {
            super.processTextPosition(text);
            var right = text.getXDirAdj() + text.getWidthDirAdj();
            var within = text.getXDirAdj() >= MARGIN - 1 && right <= text.getPageWidth() - MARGIN + 1;
            var below = text.getYDirAdj() >= MARGIN - 1 && text.getYDirAdj() <= text.getPageHeight() - MARGIN + 1;
            var foot = text.getFontSizeInPt() <= 7.5f;
            if (!within || !below && !foot) outside.add(getCurrentPageNo() + ": " + text);
        }
    }
}
