package eu.mandate.cli;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One request before it is sent.
 *
 * @param path below the API's base, already encoded
 * @param query parameters; those with null are left out
 * @param body a JSON object or the content of a PDF file; null for none
 */
record Call(String method, String path, Map<String, Object> query, Map<String, String> headers, byte[] body) {

    private static final String TYPE = "Content-Type";
    private static final String LANGUAGE = "Accept-Language";

    static Call get(String path) {
        return new Call("GET", path, Map.of(), Map.of(), null);
    }

    /** A create, perhaps without a body: sent with a fresh idempotency key. */
    static Call post(String path, JsonObject body) {
        return body == null
                ? create(path, Map.of(), null)
                : create(path, Map.of(TYPE, "application/json"), body.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A create from a PDF file. */
    static Call postPdf(String path, byte[] file) {
        return create(path, Map.of(TYPE, "application/pdf"), file);
    }

    private static Call create(String path, Map<String, String> type, byte[] body) {
        return new Call("POST", path, Map.of(), type, body)
                .withHeader("Idempotency-Key", UUID.randomUUID().toString());
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
        return withHeader("If-Match", '"' + version.toString() + '"');
    }

    /** Asks for the answer in a language; null leaves that of the terminal. */
    Call in(String language) {
        if (language == null) {
            return this;
        }
        return withHeader(LANGUAGE, language);
    }

    private Call withHeader(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Call(method, path, query, more, body);
    }

    /** The tag of the language that the answer is asked for in. */
    String language() {
        return headers.getOrDefault(LANGUAGE, Locale.getDefault().toLanguageTag());
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
