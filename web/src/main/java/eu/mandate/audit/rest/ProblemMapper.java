package eu.mandate.audit.rest;

import eu.mandate.audit.service.RefusalRecorder;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.http.Meters;
import eu.mandate.kernel.http.Problem;
import eu.mandate.kernel.http.Problems;
import eu.mandate.kernel.http.RequestId;
import eu.mandate.kernel.http.RequestMethod;
import eu.mandate.kernel.service.ServiceFailures;
import eu.mandate.kernel.text.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Turns everything the API throws into a problem document. A refusal is recorded once, after the business transaction was
 * rolled back and before the answer; any other failure is logged once and told by its request id only.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final String ANSWER = "eu.mandate.problem";
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Context
    HttpServletRequest request;

    @Context
    ResourceInfo route;

    @Inject
    Problems problems;

    @Inject
    RefusalRecorder recorder;

    @Inject
    Meters meters;

    /** The server's own mapper of EJB failures asks twice for the same failure; it gets the same answer twice. */
    @Override
    public Response toResponse(Throwable failure) {
        if (request.getAttribute(ANSWER) instanceof Response given) return given;
        var answer = answer(failure);
        request.setAttribute(ANSWER, answer);
        return answer;
    }

    private Response answer(Throwable failure) {
        if (failure instanceof WebApplicationException http
                && http.getResponse().getStatus() < 400) {
            return http.getResponse();
        }
        var conditional = request.getHeader(HttpHeaders.IF_MATCH) != null;
        return Outcome.of(failure, conditional, request.getMethod())
                .map(outcome -> refused(outcome, failure))
                .orElseGet(() -> failed(failure));
    }

    private Response refused(Outcome outcome, Throwable failure) {
        var refusal = outcome.refusal();
        record(refusal);
        meters.refused(refusal.code());
        var response = answer(problems.of(refusal, outcome.status(), language(), RequestId.of(request)));
        if (refusal.code() == Code.UNAUTHENTICATED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, challenge());
        }
        if (refusal.code() == Code.RATE_LIMITED) {
            response.header(HttpHeaders.RETRY_AFTER, seconds(refusal));
        }
        if (outcome.status() == 405 && failure instanceof WebApplicationException http) {
            response.header(HttpHeaders.ALLOW, http.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        return response.build();
    }

    /** A log that cannot be written does not turn a "no" into an answer that says less. */
    private void record(Refusal refusal) {
        var attempt = Attempt.of(RequestMethod.of(request), route, refusal);
        try {
            recorder.record(refusal, attempt.action(), attempt.object());
        } catch (RuntimeException unrecorded) {
            LOG.log(
                    Level.SEVERE,
                    unrecorded,
                    () -> "refusal of request " + RequestId.of(request) + " was not recorded");
        }
    }

    private Response failed(Throwable failure) {
        var id = RequestId.of(request);
        LOG.log(Level.SEVERE, failure, () -> "request " + id + " failed");
        meters.failed();
        if (!ServiceFailures.outage(failure))
            return answer(problems.failure(500, language(), id)).build();
        return answer(problems.failure(503, language(), id))
                .header(HttpHeaders.RETRY_AFTER, Problem.OUTAGE_SECONDS)
                .build();
    }

    private Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .language(language())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(problem.json());
    }

    private String challenge() {
        var sent = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        return sent ? "Bearer realm=\"mandate\", error=\"invalid_token\"" : "Bearer realm=\"mandate\"";
    }

    private static String seconds(Refusal refusal) {
        var arguments = refusal.arguments();
        return arguments.isEmpty() ? "60" : arguments.get(0).toString();
    }

    private Locale language() {
        return Texts.negotiate(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
