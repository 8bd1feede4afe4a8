package eu.mandate.cli;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** One server as one caller sees it. */
final class Server {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int FIRST_ERROR = 400;

    private final String baseUrl;
    private final String token;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    Server(String baseUrl, String token) {
        this.baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
        this.token = token;
    }

    /**
     * Sends one call and gives back its answer.
     *
     * @throws CallFailed when the server refuses, does not answer, or answers with something else than JSON
     */
    JsonObject send(Call call) {
        var response = exchange(request(call), BodyHandlers.ofString());
        var body = json(response.statusCode(), response.body());
        if (response.statusCode() >= FIRST_ERROR) {
            throw new CallFailed(Problem.describe(response.statusCode(), body, call.language()));
        }
        return body;
    }

    /**
     * Fetches a file.
     *
     * @throws CallFailed as {@link #send}
     */
    byte[] download(Call call) {
        var response = exchange(request(call), BodyHandlers.ofByteArray());
        if (response.statusCode() >= FIRST_ERROR) {
            var text = new String(response.body(), StandardCharsets.UTF_8);
            throw new CallFailed(
                    Problem.describe(response.statusCode(), json(response.statusCode(), text), call.language()));
        }
        return response.body();
    }

    /** Before something is done on the server of which a file is made: afterwards it would be done all the same. */
    static void insistOnWritable(Path target) {
        try {
            Files.delete(begun(target));
        } catch (IOException e) {
            throw notWritable(target, e);
        }
    }

    private static Path begun(Path target) throws IOException {
        if (Files.isDirectory(target)) throw new FileAlreadyExistsException(target.toString());
        return Files.write(target.resolveSibling(target.getFileName() + ".part"), new byte[0]);
    }

    private static CallFailed notWritable(Path target, IOException cause) {
        return new CallFailed("The file " + target + " cannot be written.", cause);
    }

    /**
     * Fetches a file of any size and saves it; nothing is left of one that did not come whole.
     *
     * @throws CallFailed as {@link #send}, and when it cannot be saved
     */
    void save(Call call, Path target) {
        var draft = target.resolveSibling(target.getFileName() + ".part");
        try {
            // Tried before the server is asked: behind it, a failure to write looks like a server that does not answer.
            begun(target);
            var response = exchange(request(call), BodyHandlers.ofFile(draft));
            if (response.statusCode() >= FIRST_ERROR) {
                var body = json(response.statusCode(), Files.readString(draft));
                throw new CallFailed(Problem.describe(response.statusCode(), body, call.language()));
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw notWritable(target, e);
        } finally {
            draft.toFile().delete();
        }
    }

    private HttpRequest request(Call call) {
        try {
            var builder = HttpRequest.newBuilder(URI.create(baseUrl + "/api/v1" + call.pathAndQuery()))
                    .timeout(PATIENCE)
                    .header("Accept", "application/json")
                    .header("Accept-Language", call.language())
                    .header("Authorization", "Bearer " + token);
            call.headers().forEach(builder::setHeader);
            var body = call.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(call.body());
            return builder.method(call.method(), body).build();
        } catch (IllegalArgumentException e) {
            throw new CallFailed("The address or the token is malformed.", e);
        }
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw new CallFailed("No answer from " + baseUrl + ". Is it running? ./mandate start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallFailed("Interrupted.", e);
        }
    }

    private JsonObject json(int status, String body) {
        if (body.isBlank()) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new CallFailed(baseUrl + " answered " + status + " without JSON; is it Mandate?", e);
        }
    }
}
