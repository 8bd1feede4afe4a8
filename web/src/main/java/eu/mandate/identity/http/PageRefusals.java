package eu.mandate.identity.http;

import eu.mandate.audit.service.RefusalRecorder;
import eu.mandate.kernel.domain.ObjectReference;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.http.Meters;
import eu.mandate.kernel.http.RequestMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers a refusal found before a page was reached: recorded once, then told with a plain page. */
@ApplicationScoped
public class PageRefusals {

    @Inject
    RefusalRecorder recorder;

    @Inject
    Meters meters;

    /** Records the refusal and sends the status of its code. */
    public void answer(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        recorder.record(refusal, RequestMethod.of(request) + " page", ObjectReference.all("page"));
        meters.refused(refusal.code());
        response.sendError(refusal.code().status());
    }
}
