package eu.mandate.kernel.http;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.WebListener;
import java.util.Set;

/**
 * The one cookie: out of reach of scripts, sent only by https where the installation uses it. That other sites cannot send
 * it along is said in glassfish-web.xml.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var context = event.getServletContext();
        context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        var cookie = context.getSessionCookieConfig();
        cookie.setName("mandate");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(BaseAddress.secure());
    }
}
