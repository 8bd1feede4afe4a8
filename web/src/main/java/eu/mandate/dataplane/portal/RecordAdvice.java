package eu.mandate.dataplane.portal;

import eu.mandate.audit.service.RefusalRecorder;
import eu.mandate.kernel.domain.ObjectReference;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.http.Meters;
import eu.mandate.kernel.http.Problems;
import eu.mandate.kernel.portal.TextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A no of the decision point as the page says it: one sentence, and what can be done about it. */
@Named("recordAdvice")
@RequestScoped
public class RecordAdvice {
    private static final Map<String, String> PAGES = Map.of(
            "decision-no-agreement", "/portal/agreement/overview",
            "decision-no-policy", "/portal/organisation/overview",
            "decision-not-entrusted", "/portal/organisation/overview",
            "decision-not-opted-in", "/portal/organisation/purposes",
            "decision-period-open", "/portal/retention/rules");

    @Inject
    private RefusalRecorder recorder;

    @Inject
    private Meters meters;

    @Inject
    private Problems problems;

    @Inject
    private TextPage texts;

    private Refusal refusal;

    /** Takes a refusal of what the page was to show, and records it. */
    public void take(Refusal refused) {
        refusal = refused;
        recorder.record(refused, "page-opened", ObjectReference.all("record"));
        meters.refused(refused.code());
    }

    /** Whether there was a no. */
    public boolean isRefused() {
        return refusal != null;
    }

    /** What the code is called. */
    public String getTitle() {
        return texts.get("code." + refusal.code() + ".title");
    }

    /** What stopped the call, in the reader's language. */
    public List<String> getSentences() {
        var errors = refusal.errors().stream().map(error -> {
            var key = "refusal." + error.reason();
            return texts.format(
                    texts.has(key) ? key : "refusal.constraint-broken",
                    error.arguments().toArray());
        });
        var known =
                texts.has("refusal." + refusal.reason()) && !refusal.reason().equals("invalid-input");
        var whole = problems.detail(refusal, texts.locale());
        return (known || refusal.errors().isEmpty() ? Stream.concat(Stream.of(whole), errors) : errors)
                .distinct()
                .toList();
    }

    /** What to do. */
    public String getRemedy() {
        var own = "records.advice." + refusal.reason();
        return texts.get(texts.has(own) ? own : "code." + refusal.code() + ".remedy");
    }

    /** The page on which it is done; empty for none. */
    public String getPage() {
        return PAGES.getOrDefault(refusal.reason(), "");
    }

    /** What the way there is called. */
    public String getPageLabel() {
        return "records.advice.go." + refusal.reason();
    }
}
