package eu.mandate.document.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.document.domain.Block.Fact;
import eu.mandate.document.domain.Block.Facts;
import eu.mandate.document.domain.Block.Heading;
import eu.mandate.document.domain.Block.Paragraph;
import eu.mandate.document.domain.Block.Table;
import eu.mandate.document.domain.Run;
import eu.mandate.document.domain.StructuredDocument;
import eu.mandate.kernel.domain.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PdfRenderingTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Attachment DATA = new Attachment(
            "snapshot.json", "application/json", "The data", "{\"a\":1}".getBytes(StandardCharsets.UTF_8));

    private final PdfRendering rendering = new PdfRendering();

    @ParameterizedTest
    @EnumSource(names = {"PDFA_3_A", "PDFUA_1"})
    void issuedFilesAreArchivableAndAccessible(PDFAFlavour flavour) throws Exception {
        assertThat(violations(render("Ordinary text").content(), flavour)).isEmpty();
    }

    @Test
    void copiedTextHasTheCodePointsOfTheSource() throws IOException {
        var chinese = "个人信息处理者委托受托人处理个人信息，高见长风马鱼龙鼎齐。";
        try (var pdf = Loader.loadPDF(render(chinese).content())) {
            var text = Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFC);
            assertThat(text.replaceAll("\\s", "")).contains(chinese);
            assertThat(text.codePoints().filter(c -> c >= 0x2E80 && c <= 0x2FDF))
                    .isEmpty();
        }
    }

    @Test
    void equalInputGivesEqualBytes() throws Exception {
        var first = render("Same").content();
        Thread.sleep(1_100);
        assertThat(render("Same").content()).isEqualTo(first);
    }

    @Test
    void aCharacterThatTheFontLacksIsRefusedByName() {
        assertThatThrownBy(() -> render("name 𠮷 and 𠮷")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.reason()).isEqualTo("characters-not-in-font");
            assertThat(refusal.arguments()).containsExactly("𠮷 (U+20BB7)");
        });
    }

    @Test
    void everyPageNamesTheDocumentAndItsPosition() throws IOException {
        var file = render("Text");
        try (var pdf = Loader.loadPDF(file.content())) {
            for (var page = 1; page <= file.pages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).contains("N-1 · 3fa9", "Page " + page + " of " + file.pages());
            }
        }
    }

    @Test
    void theDataIsAssociatedWithTheFile() throws IOException {
        try (var pdf = Loader.loadPDF(render("Text").content())) {
            var embedded = pdf.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("snapshot.json");
            assertThat(embedded.getEmbeddedFile().toByteArray()).isEqualTo(DATA.content());
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSize(3);
        }
    }

    @Test
    void markupInDataStaysText() throws IOException {
        try (var pdf =
                Loader.loadPDF(render("<b>bold</b> & \"quoted\" 'single'").content())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("<b>bold</b> & \"quoted\" 'single'");
        }
    }

    private RenderedFile render(String text) {
        var cover = new Facts("About", List.of(new Fact("Number", "N-1")));
        var table =
                new Table("Shown", List.of("A", "B"), List.of(1, 3), List.of(List.of("x", "y\nz"), List.of("1", "2")));
        var document = new StructuredDocument(
                "Agreement",
                "An agreement",
                Locale.ENGLISH,
                cover,
                "N-1 · 3fa9",
                List.of(
                        new Heading(1, "part", "A", "Part"),
                        new Heading(2, "one", "1", "First"),
                        new Paragraph("one-1", "1.1", List.of(Run.of(text), Run.to("two", "clause 2"))),
                        table,
                        new Heading(2, "two", "2", "Second"),
                        Paragraph.of("End")));
        return rendering.render(document, DATA, NOON);
    }

    private static List<String> violations(byte[] file, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
