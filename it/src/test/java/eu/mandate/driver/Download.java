package eu.mandate.driver;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** A file from the REST API, byte by byte. */
public record Download(byte[] content, String type, String disposition) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The file at a path under {@code /api/v1}. */
    public static Download of(String token, String path) {
        var address = URI.create(Installation.shared().baseUrl() + "/api/v1" + path);
        var request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) throw new IllegalStateException(path + " " + answer.statusCode());
            return new Download(
                    answer.body(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.headers().firstValue("Content-Disposition").orElse(""));
        } catch (IOException failure) {
            throw new IllegalStateException(path, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What a PDF file says. */
    public static String text(Download pdf) {
        try (var document = Loader.loadPDF(pdf.content())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
