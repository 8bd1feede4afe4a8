package eu.mandate.kernel.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Headers that tell browsers what these answers may not be used for. Faces pages get their content security policy, which
 * carries a nonce per page, from PrimeFaces ({@code primefaces.CSP_POLICY} in web.xml); everything else gets it here, also the
 * answers to requests that the server refuses before any filter sees them.
 */
public class SecurityHeaders implements Filter {

    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final String NO_CONTENT =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    private static final String PLAIN_PAGE = NO_CONTENT + "; style-src 'self'; img-src 'self'";
    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Embedder-Policy", "require-corp",
            "Cross-Origin-Resource-Policy", "same-origin");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var headers = (HttpServletResponse) response;
        ALWAYS.forEach(headers::setHeader);
        if (BaseAddress.secure()) headers.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        var failed =
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address ? address : null;
        var path = failed == null ? ((HttpServletRequest) request).getServletPath() : failed;
        if (!path.startsWith(RESOURCES) && !path.startsWith("/public/")) headers.setHeader("Cache-Control", "no-store");
        if (path.startsWith("/api")) headers.setHeader("Content-Security-Policy", NO_CONTENT);
        else if (failed != null || !path.endsWith(".xhtml")) headers.setHeader("Content-Security-Policy", PLAIN_PAGE);
        chain.doFilter(request, response);
    }
}
