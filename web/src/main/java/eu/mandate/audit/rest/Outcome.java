package eu.mandate.audit.rest;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.service.ServiceFailures;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;

/**
 * What a thrown exception means for the client.
 *
 * @param status the code's status, or a more exact one of HTTP itself
 */
record Outcome(Refusal refusal, int status) {

    /**
     * Empty when the failure is the server's own fault.
     *
     * @param conditional whether the client sent If-Match, which turns "changed meanwhile" into a failed precondition
     * @param method the HTTP method, for the text of 405
     */
    static Optional<Outcome> of(Throwable failure, boolean conditional, String method) {
        var refusal = ServiceFailures.asRefusal(failure);
        if (refusal.isPresent()) return refusal.map(known -> of(conditional ? sharpened(known) : known));
        return failure instanceof WebApplicationException http
                ? ofStatus(http.getResponse().getStatus(), method)
                : Optional.empty();
    }

    private static Outcome of(Refusal refusal) {
        return new Outcome(refusal, refusal.code().status());
    }

    private static Refusal sharpened(Refusal refusal) {
        var changed = refusal.code() == Code.CONFLICT && refusal.reason().equals("changed-meanwhile");
        return changed ? Refusal.of(Code.PRECONDITION_FAILED, refusal.reason()) : refusal;
    }

    private static Optional<Outcome> ofStatus(int status, String method) {
        if (status < 400 || status > 499) return Optional.empty();
        return Optional.of(
                switch (status) {
                    case 404 -> of(Refusal.of(Code.NOT_FOUND, "route-unknown"));
                    case 405 -> new Outcome(Refusal.of(Code.VALIDATION, "method-not-allowed", method), status);
                    case 406 -> new Outcome(Refusal.of(Code.VALIDATION, "not-acceptable"), status);
                    case 408 -> new Outcome(Refusal.of(Code.VALIDATION, "body-incomplete"), status);
                    case 413 -> of(Refusal.of(Code.TOO_LARGE, "request-malformed"));
                    case 415 -> new Outcome(Refusal.of(Code.VALIDATION, "media-type-unsupported"), status);
                    default -> new Outcome(Refusal.of(Code.VALIDATION, "request-malformed"), status);
                });
    }
}
