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
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class AgreementRenderingTest {

    private static final String SNAPSHOT = Records.write(NordlichtSnapshot.complete());
    private static final StructuredDocument DOCUMENT = NordlichtAgreement.of(NordlichtSnapshot.complete());

    private static RenderedFile file;

    @BeforeAll
    static void isRendered() throws IOException {
        file = render();
        Files.write(Path.of("target/agreement.pdf"), file.content());
    }

    private static RenderedFile render() {
        var snapshot = new Attachment(
                "snapshot.json", "application/json", "The snapshot", SNAPSHOT.getBytes(StandardCharsets.UTF_8));
        return new PdfRendering().render(DOCUMENT, snapshot, NordlichtAgreement.ISSUED);
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_3_A", "PDFUA_1"})
    void theAgreementIsArchivableAndAccessible(PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file.content()), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            assertThat(validator.validate(parser).getTestAssertions())
                    .filteredOn(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .extracting(TestAssertion::getMessage)
                    .isEmpty();
        }
    }

    @Test
    void theSameSnapshotNumberAndTimeGiveTheSameBytes() {
        assertThat(render().content()).isEqualTo(file.content());
    }

    @Test
    void theTextCanBeTakenOutWithTheRightCharacters() throws IOException {
        try (var pdf = open()) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("北光旅行有限公司", "Datenschutz Förde GbR", "København");
            assertThat(text.codePoints().filter(c -> c >= 0x2E80 && c <= 0x2FDF || c == 0xFFFD))
                    .isEmpty();
        }
    }

    @Test
    void everyPageNamesNumberHashAndPosition() throws IOException {
        var hash = NordlichtAgreement.issue(NordlichtSnapshot.complete())
                .configurationHash()
                .substring(0, 12);
        try (var pdf = open()) {
            for (var page = 1; page <= file.pages(); page++) {
                assertThat(page(pdf, page)).contains("nordlicht-1", hash, "Page " + page + " of " + file.pages());
            }
        }
    }

    @Test
    void noPageIsNearlyEmpty() throws IOException {
        try (var pdf = open()) {
            for (var page = 4; page < file.pages(); page++) {
                assertThat(page(pdf, page).lines().count())
                        .as("lines of page " + page)
                        .isGreaterThan(12);
            }
        }
    }

    @Test
    void theContentsTellThePageOfEachHeadingAndLeadThere() throws IOException {
        try (var pdf = open()) {
            var contents = page(pdf, 2) + page(pdf, 3);
            for (var heading : DOCUMENT.headings()) {
                if (heading.level() == 1)
                    assertThat(contents).contains(heading.text().split(" ")[0]);
            }
            var annex = contents.lines()
                    .filter(line -> line.contains("Description of the processing"))
                    .findFirst()
                    .orElseThrow();
            var number = Integer.parseInt(annex.replaceFirst(".*?(\\d+)$", "$1"));
            assertThat(page(pdf, number)).contains("Description of the processing");
            assertThat(links(pdf)).isGreaterThanOrEqualTo(70);
        }
    }

    @Test
    void everyHeadingIsABookmark() throws IOException {
        try (var pdf = open()) {
            var outline = pdf.getDocumentCatalog().getDocumentOutline().children();
            assertThat(StreamSupport.stream(outline.spliterator(), false).count())
                    .isEqualTo(DOCUMENT.headings().size());
        }
    }

    @Test
    void theSnapshotIsInTheFile() throws IOException {
        try (var pdf = open()) {
            var names = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            var attached = names.get("snapshot.json").getEmbeddedFile().toByteArray();
            assertThat(new String(attached, StandardCharsets.UTF_8)).isEqualTo(SNAPSHOT);
        }
    }

    private static PDDocument open() throws IOException {
        return Loader.loadPDF(file.content());
    }

    private static String page(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static int links(PDDocument pdf) throws IOException {
        var links = 0;
        for (var page : List.of(pdf.getPage(1), pdf.getPage(2), pdf.getPage(3))) {
            links += (int) page.getAnnotations().stream()
                    .filter(PDAnnotationLink.class::isInstance)
                    .count();
        }
        return links;
    }
}
