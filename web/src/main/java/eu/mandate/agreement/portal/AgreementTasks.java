package eu.mandate.agreement.portal;

import eu.mandate.agreement.domain.AgreementView;
import eu.mandate.kernel.portal.Task;
import eu.mandate.kernel.portal.TaskSource;
import eu.mandate.kernel.portal.TextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** That no agreement is in force, that one waits for acceptance, or that the one in force is stale. */
@RequestScoped
public class AgreementTasks implements TaskSource {
    private static final int RANK = 20;
    private static final String ONE = "/portal/agreement/agreement.xhtml?number=";

    @Inject
    private PresentAgreements present;

    @Inject
    private AgreementReaders readers;

    @Inject
    private TextPage texts;

    @Override
    public List<Task> tasks() {
        if (!readers.isIssuer()) return List.of();
        var waiting = present.waiting();
        if (waiting.isPresent()) return readers.isAccepter() ? List.of(accept(waiting.get())) : List.of();
        var inForce = present.inForce();
        if (inForce.isEmpty()) return List.of(prepare());
        return inForce.get().differences() > 0 ? List.of(renew(inForce.get())) : List.of();
    }

    @Override
    public int rank() {
        return RANK;
    }

    private Task prepare() {
        return new Task(
                "file",
                texts.get("home.agreement-none.title"),
                texts.get("home.agreement-none.text"),
                "/portal/agreement/issue.xhtml",
                texts.get("home.agreement-none.action"));
    }

    private Task accept(AgreementView issued) {
        return new Task(
                "file-edit",
                texts.with("home.agreement-waits.title", issued.label()),
                texts.get("home.agreement-waits.text"),
                ONE + issued.number(),
                texts.get("home.agreement-waits.action"));
    }

    private Task renew(AgreementView stale) {
        return new Task(
                "history",
                texts.with("home.agreement-stale.title", stale.label()),
                texts.with("home.agreement-stale.text", stale.differences()),
                ONE + stale.number() + "#changes",
                texts.get("home.agreement-stale.action"));
    }
}
