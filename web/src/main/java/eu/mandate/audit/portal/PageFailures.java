package eu.mandate.audit.portal;

import eu.mandate.audit.service.RefusalRecorder;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.ObjectReference;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.http.Meters;
import eu.mandate.kernel.http.RequestId;
import eu.mandate.kernel.portal.FailurePage;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** What the person sees when a page's call was refused, came too late or broke; a refusal is recorded here, once. */
@RequestScoped
public class PageFailures {
    @Inject
    private RefusalRecorder recorder;

    @Inject
    private Meters meters;

    @Inject
    private RefusalExplanation explanation;

    @Inject
    private Notices notices;

    @Inject
    private FailurePage failure;

    @Inject
    private PageAddress address;

    /** Records the refusal, then says it at the fields, on top of the form, or on a page of its own. */
    public void refused(Refusal refusal) {
        recorder.record(refusal, action(), ObjectReference.all("page"));
        meters.refused(refusal.code());
        if (hasOwnPage(refusal.code())) {
            failure.show(refusal.code().status());
        } else {
            explanation.show(refusal);
            FacesContext.getCurrentInstance().renderResponse();
        }
    }

    /** Opens the page anew and says why. */
    public void expired() {
        notices.done("portal.expired");
        address.go(PageAddress.localOr(request().getParameter("here"), request().getRequestURI()));
    }

    /**
     * Shows the request's id and nothing else.
     *
     * @param outage whether it is worth another try later
     */
    public void defect(boolean outage) {
        meters.failed();
        failure.show(outage ? 503 : 500);
    }

    /** The id under which the server's log explains it. */
    public String requestId() {
        return RequestId.of(request());
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    // A form that names something unknown keeps its input; only a page that is itself unknown has nothing to show.
    private static boolean hasOwnPage(Code code) {
        return code == Code.ROLE_NOT_ALLOWED
                || (code == Code.NOT_FOUND && !FacesContext.getCurrentInstance().isPostback());
    }

    private String action() {
        return FacesContext.getCurrentInstance().isPostback() ? "form-sent" : "page-opened";
    }
}
