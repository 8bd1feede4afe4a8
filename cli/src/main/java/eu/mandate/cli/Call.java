package eu.mandate.cli;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One request before it is sent.
 *
 * @param path below the API's base, already encoded
 * @param query parameters; those with null are left out
 * @param body null for none
 */
record Call(String method, String path, Map<String, Object> query, Map<String, String> headers, JsonObject body) {

    static Call get(String path) {
        return new Call("GET", path, Map.of(), Map.of(), null);
    }

    /** A create: sent with a fresh idempotency key. */
    static Call post(String path, JsonObject body) {
        return new Call(
                "POST",
                path,
                Map.of(),
                Map.of("Idempotency-Key", UUID.randomUUID().toString()),
                body);
    }

    static Call delete(String path) {
        return new Call("DELETE", path, Map.of(), Map.of(), null);
    }

    Call with(String parameter, Object value) {
        var more = new LinkedHashMap<>(query);
        more.put(parameter, value);
        return new Call(method, path, more, headers, body);
    }

    /** Asks the server to refuse unless the object still has this version; null asks for nothing. */
    Call expecting(Long version) {
        if (version == null) {
            return this;
        }
        var more = new LinkedHashMap<>(headers);
        more.put("If-Match", '"' + version.toString() + '"');
        return new Call(method, path, query, more, body);
    }

    String pathAndQuery() {
        var parameters = query.entrySet().stream()
                .filter(parameter -> parameter.getValue() != null)
                .map(parameter ->
                        parameter.getKey() + "=" + encoded(parameter.getValue().toString()))
                .collect(Collectors.joining("&"));
        return parameters.isEmpty() ? path : path + "?" + parameters;
    }

    /** One step of a path, made safe. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
