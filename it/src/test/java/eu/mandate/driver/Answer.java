package eu.mandate.driver;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpHeaders;

/** What the REST API answered. */
public record Answer(int status, HttpHeaders headers, String body) {
    /** The body as an object. */
    public JsonObject json() {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    /** The outcome code of a problem. */
    public String code() {
        return json().getString("code");
    }

    /** A header or the empty text. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
