package eu.mandate.kernel.http;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Finding;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;
import eu.mandate.kernel.service.FindingJson;
import eu.mandate.kernel.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;

/** Writes refusals and failures as problem documents in the reader's language. */
@ApplicationScoped
public class Problems {

    private Texts texts;

    /** Needed by the container. */
    protected Problems() {}

    @Inject
    public Problems(Texts texts) {
        this.texts = texts;
    }

    /** The document of a refusal under the status of its code. */
    public Problem of(Refusal refusal, Locale language, String requestId) {
        return of(refusal, refusal.code().status(), language, requestId);
    }

    /** The document of a refusal whose HTTP status is more exact than its code's, such as 415. */
    public Problem of(Refusal refusal, int status, Locale language, String requestId) {
        var errors = refusal.errors().stream()
                .map(violation -> finding(violation, language))
                .toList();
        var findings = refusal.findings().stream().map(Problems::json).toList();
        return new Problem(
                refusal.code(),
                status,
                title(refusal.code(), language),
                detail(refusal, language),
                requestId,
                errors,
                findings);
    }

    /** The document of a fault of the server: nothing but the id under which the log explains it. */
    public Problem failure(int status, Locale language, String requestId) {
        var own = "failure." + status + ".title";
        var title = texts.text(language, texts.has(language, own) ? own : "failure.title");
        return new Problem(null, status, title, null, requestId, List.of(), List.of());
    }

    /** One sentence in the reader's language: the refusal's own, or what its code means in general. */
    public String detail(Refusal refusal, Locale language) {
        var key = "refusal." + refusal.reason();
        return texts.has(language, key)
                ? texts.text(language, key, refusal.arguments().toArray())
                : texts.text(language, "code." + refusal.code() + ".detail");
    }

    private static JsonObject json(Finding finding) {
        try (var reader = Json.createReader(new StringReader(FindingJson.of(finding)))) {
            return reader.readObject();
        }
    }

    private String title(Code code, Locale language) {
        return texts.text(language, "code." + code + ".title");
    }

    private Problem.Finding finding(Violation violation, Locale language) {
        var key = "refusal." + violation.reason();
        var shown = texts.has(language, key) ? key : "refusal.constraint-broken";
        return new Problem.Finding(
                violation.pointer(),
                violation.reason(),
                texts.text(language, shown, violation.arguments().toArray()));
    }
}
