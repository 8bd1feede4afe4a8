package eu.mandate.kernel.portal;

import eu.mandate.kernel.http.RequestId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The page shown instead of the one asked for: what happened in one sentence, and the request's id for support. */
@Named
@RequestScoped
public class FailurePage {
    private static final String VIEW = "/WEB-INF/views/failure.xhtml";

    @Inject
    private HttpServletRequest request;

    @Inject
    private TextPage texts;

    private int status = 500;

    /** Replaces the page asked for. Only before anything was rendered. */
    public void show(int httpStatus) {
        status = httpStatus;
        var context = FacesContext.getCurrentInstance();
        var handler = context.getApplication().getViewHandler();
        context.setViewRoot(handler.createView(context, VIEW));
        context.getExternalContext().setResponseStatus(httpStatus);
        context.renderResponse();
    }

    public String getTitle() {
        return texts.either("failure." + status + ".title", "failure.title");
    }

    /** What to do next. */
    public String getRemedy() {
        return texts.either("failure." + status + ".remedy", "failure.remedy");
    }

    /** The id under which the log explains the failure. */
    public String getRequestId() {
        return RequestId.of(request);
    }
}
