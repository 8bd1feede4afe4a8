package eu.mandate.audit.portal;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.primefaces.context.PrimeFacesContext;

/**
 * Lets nothing of a form happen before it is known to come from a page of this session. Left to themselves, Faces takes a
 * form without a view state for a first visit, and the components look at the nonce only while they write the answer, when
 * the form's action has long been carried out.
 */
public class FormOrigin implements PhaseListener {
    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** Named in faces-config.xml. */
    public FormOrigin() {}

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    /**
     * Looks at what was sent with the restored page.
     *
     * @throws ViewExpiredException for a form without a view state
     * @throws org.primefaces.csp.CspException for a form without the nonce of its page
     */
    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        // Without a view there was a failure already, and it is on its way to the person.
        if (context.getViewRoot() == null || context.getResponseComplete()) return;
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        if (context.isPostback()) {
            PrimeFacesContext.getCspState(context).getNonce();
        } else if (!READING.contains(request.getMethod())) {
            throw new ViewExpiredException(context.getViewRoot().getViewId());
        }
    }
}
