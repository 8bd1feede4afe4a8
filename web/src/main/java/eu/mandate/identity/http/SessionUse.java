package eu.mandate.identity.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * When a person last used a session. The server counts every request, but what a page asks for on its own, such as how far a
 * job is, must not keep a session open that nobody sits before any more.
 */
final class SessionUse {
    private static final String ATTRIBUTE = "eu.mandate.used";
    private static final Set<String> ON_ITS_OWN = Set.of("/portal/long-jobs", "/operations/long-jobs");

    private SessionUse() {}

    /** Whether the session has been idle for its time; if not, and if a person made the request, it is in use now. */
    static boolean over(HttpServletRequest request, String path, Instant now) {
        var session = request.getSession(false);
        if (session == null) return false;
        var last = (Instant) session.getAttribute(ATTRIBUTE);
        if (last != null && !now.isBefore(last.plus(idle(session)))) return true;
        if (last == null || !ON_ITS_OWN.contains(path)) session.setAttribute(ATTRIBUTE, now);
        return false;
    }

    private static Duration idle(HttpSession session) {
        return Duration.ofSeconds(session.getMaxInactiveInterval());
    }
}
