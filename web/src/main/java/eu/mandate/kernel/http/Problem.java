package eu.mandate.kernel.http;

import eu.mandate.kernel.domain.Code;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;

/**
 * A problem document (RFC 9457).
 *
 * @param code null when the failure is the server's own; the type is {@code about:blank} then
 * @param status HTTP status; usually the code's, but 405, 406, 408 and 415 also appear under VALIDATION
 * @param detail null when there is nothing to tell
 * @param instance id of the request
 * @param errors what exactly is wrong with the input; left out when empty
 * @param findings what rules found wrong with what exists already, each as its record; left out when empty
 */
public record Problem(
        Code code,
        int status,
        String title,
        String detail,
        String instance,
        List<Finding> errors,
        List<JsonObject> findings) {

    /** The media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** After how many seconds a call that met an outage is worth another try. */
    public static final int OUTAGE_SECONDS = 30;

    /**
     * One entry of {@code errors}.
     *
     * @param pointer JSON pointer into the request body, or a slash and the name of a parameter or header
     * @param code stable kebab-case reason
     */
    public record Finding(String pointer, String code, String detail) {}

    /** Keeps its own copy of the findings. */
    public Problem {
        errors = List.copyOf(errors);
        findings = List.copyOf(findings);
    }

    /** Address of the page that explains this type of problem. */
    public String type() {
        return code == null ? "about:blank" : "/problems/" + code.slug();
    }

    /** The document as it is sent. */
    public String json() {
        var document = Json.createObjectBuilder().add("type", type());
        if (code != null) document.add("code", code.name());
        document.add("status", status).add("title", title);
        if (detail != null) document.add("detail", detail);
        document.add("instance", instance);
        if (!errors.isEmpty()) {
            var entries = Json.createArrayBuilder();
            errors.forEach(finding -> entries.add(json(finding)));
            document.add("errors", entries);
        }
        if (!findings.isEmpty()) document.add("findings", Json.createArrayBuilder(findings));
        return document.build().toString();
    }

    private static JsonObject json(Finding finding) {
        return Json.createObjectBuilder()
                .add("pointer", finding.pointer())
                .add("code", finding.code())
                .add("detail", finding.detail())
                .build();
    }
}
