package eu.mandate.identity.http;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.http.BaseAddress;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses forms that another site sent. It stands beside the cookie's SameSite and Faces' view state; the API needs none
 * of them, for it takes no cookie.
 */
public class CrossSite implements Filter {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    @Inject
    PageRefusals refusals;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        var unsafe = !SAFE_METHODS.contains(http.getMethod())
                && !Area.of(RequestPath.of(http)).rest();
        if (unsafe && foreign(http)) {
            var refusal = Refusal.of(Code.ROLE_NOT_ALLOWED, "cross-site-request");
            refusals.answer(http, (HttpServletResponse) response, refusal);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A client that names neither its site nor its origin is no browser that could be abused. */
    static boolean foreign(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !OWN_SITES.contains(site)) return true;
        var origin = request.getHeader("Origin");
        return origin != null && !BaseAddress.isOrigin(origin, request);
    }
}
