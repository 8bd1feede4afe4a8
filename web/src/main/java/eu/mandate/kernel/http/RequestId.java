package eu.mandate.kernel.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/**
 * Gives each request an id that appears in the answer's {@code X-Request-Id} header, in problem documents and error pages
 * as {@code instance}, in the audit log and in the server log. An id sent by the client is not taken over.
 */
public class RequestId implements Filter {

    private static final String ATTRIBUTE = "eu.mandate.request-id";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ((HttpServletResponse) response).setHeader("X-Request-Id", of((HttpServletRequest) request));
        chain.doFilter(request, response);
    }

    /** The id of this request; made when first asked for, which may be before any filter runs. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) return known;
        var id = UUID.randomUUID().toString();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }
}
