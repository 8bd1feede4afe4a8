package eu.mandate.bench;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import eu.mandate.agreement.domain.AgreementDocument;
import eu.mandate.agreement.domain.AgreementTexts;
import eu.mandate.agreement.domain.Issue;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.document.domain.HtmlFile;
import eu.mandate.kernel.json.Records;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The anchor: the text of an issued agreement, rendered by the same library with the same fonts and nothing else. */
final class PlainRender {
    private static final String FAMILY = "Noto Sans SC";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final String html;

    private PlainRender(String html) {
        this.html = html;
    }

    /** Of the agreement that was issued from the snapshot. */
    static PlainRender of(String snapshot, Issue issue) throws IOException {
        var texts = AgreementTexts.english();
        var document = AgreementDocument.of(
                Records.read(snapshot, Snapshot.class), issue, texts.words(), texts.template(), List.of());
        try (var style = resource("/document/document.css")) {
            return new PlainRender(HtmlFile.of(document, new String(style.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    /** Renders once. */
    byte[] render() throws IOException {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFont(() -> resource("/fonts/NotoSansSC-Regular.ttf"), FAMILY, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> resource("/fonts/NotoSansSC-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }

    int characters() {
        return html.length();
    }

    private static InputStream resource(String name) {
        return PlainRender.class.getResourceAsStream(name);
    }
}
