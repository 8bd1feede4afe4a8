package eu.mandate.cli;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A file with one JSON object. */
final class JsonFile {

    private JsonFile() {}

    /** @throws CallFailed when it cannot be read, is no JSON object, or names a member twice */
    static JsonObject read(Path file) {
        var strict = Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE);
        try (var text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                var reader = Json.createReaderFactory(strict).createReader(text)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new CallFailed("The file " + file + " cannot be read.", e);
        } catch (JsonException e) {
            throw new CallFailed("The file " + file + " is no JSON object: " + e.getMessage(), e);
        }
    }
}
