package eu.mandate.kernel.http;

import eu.mandate.kernel.service.ServiceFailures;
import eu.mandate.kernel.text.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The page for everything that went wrong outside the portal's and the API's own handling; never more than an id. */
@WebServlet("/failure")
public class FailureAnswer extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(FailureAnswer.class.getName());
    private static final Set<Integer> EXPLAINED = Set.of(400, 401, 403, 404, 405, 413, 414, 429, 431, 503);

    private transient Texts texts;
    private transient Problems problems;

    /** Needed by the container. */
    public FailureAnswer() {}

    @Inject
    void read(Texts catalogue, Problems documents) {
        texts = catalogue;
        problems = documents;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = Texts.negotiate(request.getHeader("Accept-Language"));
        var id = RequestId.of(request);
        var status = status(request, id);
        response.setStatus(status);
        if (status == 503) response.setIntHeader("Retry-After", Problem.OUTAGE_SECONDS);
        response.setHeader("X-Request-Id", id);
        response.setHeader("Cache-Control", "no-store");
        if (path(request).startsWith("/api")) {
            response.setContentType(Problem.MEDIA_TYPE);
            var problem = problems.failure(status, language, id).json();
            response.getOutputStream().write(problem.getBytes(StandardCharsets.UTF_8));
        } else {
            page(language, status, id).send(response);
        }
    }

    private PlainPage page(Locale language, int status, String id) {
        var kind = EXPLAINED.contains(status) ? "failure." + status : "failure";
        return new PlainPage(language, texts.text(language, kind + ".title"))
                .paragraph(texts.text(language, kind + ".remedy"))
                .paragraph(texts.text(language, "failure.request", id))
                .link("/", texts.text(language, "failure.home"));
    }

    /** A direct request for this address is a request for a page that does not exist. */
    private static int status(HttpServletRequest request, String id) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            LOG.log(Level.SEVERE, failure, () -> "request " + id + " failed");
            if (ServiceFailures.outage(failure)) return 503;
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path ? path : "/";
    }
}
