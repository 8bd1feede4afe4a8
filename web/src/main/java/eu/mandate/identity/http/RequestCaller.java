package eu.mandate.identity.http;

import eu.mandate.identity.domain.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The caller the authentication mechanism found for a request. */
public final class RequestCaller {

    private static final String ATTRIBUTE = "eu.mandate.caller";

    private RequestCaller() {}

    /** The authenticated caller; empty for anonymous requests and for sessions without a space. */
    public static Optional<Caller> of(HttpServletRequest request) {
        return Optional.ofNullable((Caller) request.getAttribute(ATTRIBUTE));
    }

    static void set(HttpServletRequest request, Caller caller) {
        request.setAttribute(ATTRIBUTE, caller);
    }
}
