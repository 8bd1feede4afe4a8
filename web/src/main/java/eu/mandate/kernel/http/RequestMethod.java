package eu.mandate.kernel.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * The method of a request, for what is kept about it. The server hands on any word as a method; one that HTTP does not have is
 * not repeated: it would be text of the caller's in a log that nothing is taken out of, and could be too long to be kept.
 */
public final class RequestMethod {
    private static final Set<String> KNOWN =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");
    private static final String UNKNOWN = "unknown-method";

    private RequestMethod() {}

    /** One of HTTP's own, or {@code unknown-method}. */
    public static String of(HttpServletRequest request) {
        return KNOWN.contains(request.getMethod()) ? request.getMethod() : UNKNOWN;
    }
}
