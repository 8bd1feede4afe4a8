package eu.mandate.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.document.domain.StructuredDocument;
import eu.mandate.document.service.Attachment;
import eu.mandate.document.service.PdfRendering;
import eu.mandate.document.service.RenderedFile;
import eu.mandate.kernel.json.Records;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class ChineseRenderingTest {

    private static final StructuredDocument DOCUMENT = ChineseAgreement.of(QingheSnapshot.complete());

    private static RenderedFile file;
    private static String text;

    @BeforeAll
    static void isRendered() throws IOException {
        file = render();
        Files.write(Path.of("target/agreement-zh.pdf"), file.content());
        try (var pdf = Loader.loadPDF(file.content())) {
            text = new PDFTextStripper().getText(pdf);
        }
    }

    private static RenderedFile render() {
        var json = Records.write(QingheSnapshot.complete()).getBytes(StandardCharsets.UTF_8);
        var snapshot = new Attachment("snapshot.json", "application/json", "The snapshot", json);
        return new PdfRendering().render(DOCUMENT, snapshot, ChineseAgreement.ISSUED);
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_3_A", "PDFUA_1"})
    void theChineseAgreementIsArchivableAndAccessible(PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file.content()), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            assertThat(validator.validate(parser).getTestAssertions())
                    .filteredOn(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .extracting(TestAssertion::getMessage)
                    .isEmpty();
        }
    }

    /** Every heading, paragraph and row of the document, one after the other, and nothing of them changed. */
    @Test
    void copiedTextEqualsTheSourceCharacterByCharacter() throws IOException {
        try (var pdf = Loader.loadPDF(file.content())) {
            var copied = CopiedText.of(pdf);
            var pieces = DocumentText.pieces(DOCUMENT);
            var first = CopiedText.bare(pieces.get(0));
            var at = copied.indexOf(first, copied.indexOf(first) + 1); // it stands in the contents before
            for (var piece : pieces) {
                var found = copied.indexOf(CopiedText.bare(piece), at);
                assertThat(found).as(piece).isGreaterThanOrEqualTo(at);
                at = found + CopiedText.bare(piece).length();
            }
            assertThat(at).isEqualTo(copied.length());
        }
    }

    /** Spaces, too, as in Latin names; lost only where a line ends. A table's headers come again on each of its pages. */
    @Test
    void everyCopiedLineStandsInTheSourceWithItsSpaces() throws IOException {
        try (var pdf = Loader.loadPDF(file.content())) {
            var source = String.join("", DocumentText.pieces(DOCUMENT));
            var lines = CopiedText.lines(pdf);
            var at = 0;
            for (var line : lines.subList(afterContents(lines), lines.size())) {
                while (Character.isWhitespace(source.charAt(at))) at++;
                if (!source.startsWith(line, at)
                        && DocumentText.headers(DOCUMENT).contains(line)) continue;
                assertThat(source.substring(at, Math.min(source.length(), at + line.length())))
                        .isEqualTo(line);
                at += line.length();
            }
            assertThat(source.substring(at)).isBlank();
        }
    }

    /** Where the text itself begins: at the second of the lines with its first heading. */
    private static int afterContents(List<String> lines) {
        var first = DocumentText.pieces(DOCUMENT).get(0);
        var told = IntStream.range(0, lines.size())
                .filter(number -> CopiedText.bare(first).startsWith(CopiedText.bare(lines.get(number))))
                .boxed()
                .toList();
        return told.get(told.size() - 1);
    }

    @Test
    void coverAndContentsAreCopiedAsTheyStand() throws IOException {
        try (var pdf = Loader.loadPDF(file.content())) {
            var copied = CopiedText.of(pdf);
            assertThat(DOCUMENT.cover().facts())
                    .allSatisfy(fact -> assertThat(copied).contains(CopiedText.bare(fact.name() + fact.value())));
        }
    }

    /** Of all pages, headers and footers included. */
    @Test
    void noCharacterIsARadicalACompatibilityFormOrUnknown() {
        assertThat(text.codePoints().filter(ChineseRenderingTest::foreign)).isEmpty();
        assertThat(text).contains("个人信息委托处理协议", "杭州青禾零售有限公司", "转委托的受托人");
    }

    /** Radicals, ideographs of compatibility, private characters, and what stands for an unknown one. */
    private static boolean foreign(int c) {
        return c >= 0x2E80 && c <= 0x2FDF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0x2F800 && c <= 0x2FA1F
                || Character.getType(c) == Character.PRIVATE_USE
                || c == 0xFFFD
                || c == 0x25A1;
    }

    @Test
    void theSameSnapshotNumberAndTimeGiveTheSameBytes() {
        assertThat(render().content()).isEqualTo(file.content());
    }
}
