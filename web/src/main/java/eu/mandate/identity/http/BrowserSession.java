package eu.mandate.identity.http;

import eu.mandate.configuration.Setting;
import eu.mandate.identity.domain.Caller;
import eu.mandate.identity.domain.SignedIn;
import eu.mandate.identity.domain.TenantChoice;
import eu.mandate.identity.domain.UserId;
import eu.mandate.kernel.entity.RealTime;
import eu.mandate.kernel.http.Meters;
import eu.mandate.tenant.domain.TenantId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** The browser session of the current request, as pages use it. */
@RequestScoped
public class BrowserSession {

    @Inject
    HttpServletRequest request;

    @Inject
    @RealTime
    Clock clock;

    @Inject
    Meters meters;

    /** Starts the session of a person who has just given the password; no space is chosen yet. */
    public void signIn(SignedIn person) {
        new SessionIdentity(person.user().value(), null, clock.instant()).renew(request, idleSeconds());
        meters.signedIn();
    }

    /**
     * Enters a space. The membership is checked with the next request, so a forged choice gains nothing.
     *
     * @throws IllegalStateException when nobody is signed in
     */
    public void chooseTenant(TenantChoice choice) {
        identity()
                .orElseThrow(() -> new IllegalStateException("nobody is signed in"))
                .in(new TenantId(choice.tenantId()))
                .renew(request, idleSeconds());
    }

    /** Goes on under a new session id, as if the person had just given the password: after it was changed. */
    public void confirm() {
        var known = identity().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
        new SessionIdentity(known.userId(), known.tenantId(), clock.instant()).renew(request, idleSeconds());
    }

    /** Ends the session and forgets everything it held. */
    public void signOut() {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
    }

    /** The person who is signed in, even before a space is chosen. */
    public Optional<UserId> user() {
        return identity().map(SessionIdentity::user);
    }

    /** The caller of this request, once a space is chosen. */
    public Optional<Caller> caller() {
        return RequestCaller.of(request);
    }

    private Optional<SessionIdentity> identity() {
        return SessionIdentity.of(request).filter(identity -> !identity.over(clock.instant()));
    }

    private static int idleSeconds() {
        return 60
                * ConfigProvider.getConfig()
                        .getOptionalValue(Setting.SESSION_MINUTES.key(), Integer.class)
                        .orElse(30);
    }
}
