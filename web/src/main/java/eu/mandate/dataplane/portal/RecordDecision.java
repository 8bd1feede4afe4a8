package eu.mandate.dataplane.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.decision.Explanation.Reason;
import eu.mandate.dataplane.domain.decision.Ground.Source;
import eu.mandate.dataplane.domain.view.DecisionView;
import eu.mandate.dataplane.service.read.DecisionService;
import eu.mandate.dataplane.service.read.ExplainDecision;
import eu.mandate.kernel.domain.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Why something is shown, and why not: the explanation of a call about the record on the page, with its receipt. */
@Named("recordDecision")
@RequestScoped
public class RecordDecision {
    private static final List<Action> ASKED = List.of(Action.READ, Action.SEARCH, Action.EXPORT, Action.CORRECT);

    @Inject
    private DecisionService decisions;

    private Action action = Action.READ;
    private DecisionView decision;

    /** Asks what would be decided about the record. */
    public void explain(String id, String purpose, String reference) {
        decision = decisions.explain(new ExplainDecision(
                action, number(id), null, purpose, List.of(), null, CaseNumber.of(reference), null));
    }

    // Whatever is no id is answered like an unknown one.
    private static UUID number(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.notFound("record", id);
        }
    }

    /** The answer; {@code null} before it was asked for. */
    public DecisionView getDecision() {
        return decision;
    }

    /** The page on which one can read what decided; empty where there is none. */
    public String url(Reason reason) {
        if (reason.by().source() == Source.INSTRUCTION) {
            return "/portal/instruction/instruction.xhtml?number=" + reason.by().reference();
        }
        var reference = reason.by().reference();
        return reason.by().source() == Source.PROFILE
                ? "/portal/catalogue/service.xhtml?version=" + reference.substring(reference.indexOf(' ') + 1)
                : "";
    }

    /** The commitments that a reason keeps. */
    public String rows(Reason reason) {
        return String.join(", ", reason.by().rows());
    }

    /** The receipt and its salt as an address that a browser saves. */
    public String getReceiptUrl() {
        var file = Json.createObjectBuilder()
                .add("receipt", decision.receipt())
                .add("salt", decision.salt())
                .build()
                .toString();
        return "data:application/json;base64," + Base64.getEncoder().encodeToString(file.getBytes(UTF_8));
    }

    public List<Action> getActions() {
        return ASKED;
    }

    public Action getAction() {
        return action;
    }

    public void setAction(Action action) {
        this.action = action;
    }
}
