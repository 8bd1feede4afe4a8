package eu.mandate.document.service;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import eu.mandate.document.domain.HtmlFile;
import eu.mandate.document.domain.StructuredDocument;
import eu.mandate.kernel.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Renders structured documents as PDF/A-3a and PDF/UA-1. Equal document, attachment and time give equal bytes. Nothing is
 * loaded from outside: the text is self-contained and every address is refused.
 */
@ApplicationScoped
public class PdfRendering {

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String STYLE = style();

    static {
        // Otherwise each document is told of in a dozen lines of the log.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** @throws Refusal VALIDATION when the font lacks a character; the refusal names it */
    public RenderedFile render(StructuredDocument document, Attachment attachment, Instant issuedAt) {
        var html = HtmlFile.of(document, STYLE);
        DocumentFonts.expectShown(visible(html));
        try {
            return FontPair.use(fonts -> rendered(html, fonts, attachment, issuedAt));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static RenderedFile rendered(String html, FontPair fonts, Attachment attachment, Instant issuedAt)
            throws IOException {
        try (var pdf = new PDDocument();
                var renderer = builder(html, fonts, pdf).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            return finished(renderer, attachment, issuedAt);
        }
    }

    private static String visible(String html) {
        return html.substring(html.indexOf("<body>")).replaceAll("<[^>]*>", "");
    }

    private static PdfRendererBuilder builder(String html, FontPair fonts, PDDocument pdf) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(COLOURS);
        builder.useFont(embedded(pdf, fonts.regular()), DocumentFonts.FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(embedded(pdf, fonts.bold()), DocumentFonts.FAMILY, 700, FontStyle.NORMAL, true);
        builder.useUriResolver((base, address) -> address != null && address.startsWith("#") ? address : null);
        builder.withHtmlContent(html, null);
        builder.toStream(new ByteArrayOutputStream());
        return builder;
    }

    /** Only the characters that are used are embedded. */
    private static PDFontSupplier embedded(PDDocument pdf, TrueTypeFont font) throws IOException {
        return new PDFontSupplier(PDType0Font.load(pdf, font, true));
    }

    private static RenderedFile finished(PdfBoxRenderer renderer, Attachment attachment, Instant issuedAt)
            throws IOException {
        var pdf = renderer.getPdfDocument();
        var finish = new PdfFinish(pdf, issuedAt);
        finish.attach(attachment);
        finish.date();
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return new RenderedFile(bytes.toByteArray(), pdf.getNumberOfPages());
    }

    private static String style() {
        try (var stream = PdfRendering.class.getResourceAsStream("/document/document.css")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
