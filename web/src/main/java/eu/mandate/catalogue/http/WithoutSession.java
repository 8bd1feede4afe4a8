package eu.mandate.catalogue.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;

/**
 * A request that neither shows nor starts the server's session. The component library keeps a value in the session of every
 * page; here that value goes with the request, so a reader gets no cookie, and somebody signed in is nobody in particular.
 */
final class WithoutSession extends HttpServletRequestWrapper {
    private HttpSession passing;

    WithoutSession(HttpServletRequest request) {
        super(request);
    }

    @Override
    public HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public HttpSession getSession(boolean create) {
        if (passing == null && create) passing = new PassingSession(getServletContext());
        return passing;
    }
}
