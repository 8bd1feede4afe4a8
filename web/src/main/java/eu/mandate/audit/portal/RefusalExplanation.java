package eu.mandate.audit.portal;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;
import eu.mandate.kernel.http.Problems;
import eu.mandate.kernel.portal.MessagesPage;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.RecordForm;
import eu.mandate.kernel.portal.TextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Says a refusal in the reader's language, at the fields it is about or on top of the form. */
@RequestScoped
public class RefusalExplanation {
    @Inject
    private Problems problems;

    @Inject
    private TextPage texts;

    @Inject
    private Notices notices;

    @Inject
    private MessagesPage messages;

    /** Shows the refusal and every finding; that there are faults in the input is said by the faults themselves. */
    public void show(Refusal refusal) {
        if (refusal.errors().isEmpty() || refusal.code() != Code.VALIDATION) {
            notices.reject(problems.detail(refusal, texts.locale()));
        }
        refusal.errors().forEach(this::show);
        if (changedMeanwhile(refusal)) messages.offerReload();
    }

    private static boolean changedMeanwhile(Refusal refusal) {
        return refusal.code() == Code.PRECONDITION_FAILED || "changed-meanwhile".equals(refusal.reason());
    }

    private void show(Violation violation) {
        var key = "refusal." + violation.reason();
        var text = texts.format(
                texts.has(key) ? key : "refusal.constraint-broken",
                violation.arguments().toArray());
        var place = RecordForm.sent().stream()
                .flatMap(form -> form.at(violation.pointer()).stream())
                .findFirst();
        if (place.isPresent()) notices.reject(place.get(), text);
        else notices.rejectAt(violation.pointer(), text);
    }
}
