package eu.mandate.driver;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The REST API as one caller. */
public final class Api {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String baseUrl;
    private final String token;

    /** @param token null for nobody */
    public Api(String baseUrl, String token) {
        this.baseUrl = baseUrl;
        this.token = token;
    }

    /** GET of a path under {@code /api/v1}. */
    public Answer get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    /** POST of a JSON text. */
    public Answer post(String path, String json, String... headers) {
        return send("POST", path, json, headers);
    }

    /** PUT of a JSON text. */
    public Answer put(String path, String json, String... headers) {
        return send("PUT", path, json, headers);
    }

    /** DELETE. */
    public Answer delete(String path, String... headers) {
        return send("DELETE", path, null, headers);
    }

    /**
     * Any call.
     *
     * @param path under {@code /api/v1}, or from the root when it starts with two slashes
     * @param body sent as JSON unless a Content-Type header says otherwise; null for none
     * @param headers names and values in turn
     */
    public Answer send(String method, String path, String body, String... headers) {
        var request = request(path);
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) request.setHeader("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) request.setHeader(headers[i], headers[i + 1]);
        return answer(sent(request, BodyHandlers.ofString()));
    }

    /** POST of the bytes of a file. */
    public Answer upload(String path, byte[] content, String... headers) {
        var request = request(path).POST(BodyPublishers.ofByteArray(content));
        request.setHeader("Content-Type", "application/octet-stream");
        for (int i = 0; i < headers.length; i += 2) request.setHeader(headers[i], headers[i + 1]);
        return answer(sent(request, BodyHandlers.ofString()));
    }

    /** GET of the bytes of a file, with the headers that came with them. */
    public HttpResponse<byte[]> download(String path) {
        return sent(request(path), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        var target = path.startsWith("//") ? path.substring(1) : "/api/v1" + path;
        var request = HttpRequest.newBuilder(URI.create(baseUrl + target)).timeout(Duration.ofSeconds(60));
        if (token != null) request.setHeader("Authorization", "Bearer " + token);
        return request;
    }

    private static Answer answer(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    private static <T> HttpResponse<T> sent(HttpRequest.Builder built, BodyHandler<T> handler) {
        var request = built.build();
        try {
            return CLIENT.send(request, handler);
        } catch (IOException failure) {
            throw new IllegalStateException(
                    request.method() + " " + request.uri().getPath(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
