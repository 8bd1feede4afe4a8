package eu.mandate.identity.http;

import eu.mandate.identity.domain.UserId;
import eu.mandate.tenant.domain.TenantId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * All a browser session knows of its owner. Roles and status are read anew for each request, so a person who is disabled
 * is out at once.
 *
 * @param tenantId null until the person has chosen a space
 * @param since when the password was given, real time
 */
public record SessionIdentity(UUID userId, Integer tenantId, Instant since) implements Serializable {

    /** The longest a sign-in lasts, however busy the session is. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private static final String ATTRIBUTE = "eu.mandate.session";

    /** What the session of this request holds, if there is one; no session is created. */
    public static Optional<SessionIdentity> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((SessionIdentity) session.getAttribute(ATTRIBUTE));
    }

    /** Writes this identity into the session, under a new session id so that an id known before is worth nothing. */
    public void renew(HttpServletRequest request, int idleSeconds) {
        var session = request.getSession(true);
        request.changeSessionId();
        session.setMaxInactiveInterval(idleSeconds);
        session.setAttribute(ATTRIBUTE, this);
    }

    /** The same person in a space. */
    public SessionIdentity in(TenantId tenant) {
        return new SessionIdentity(userId, tenant.value(), since);
    }

    public UserId user() {
        return new UserId(userId);
    }

    public Optional<TenantId> tenant() {
        return Optional.ofNullable(tenantId).map(TenantId::new);
    }

    /** Whether the sign-in is too old to count. */
    public boolean over(Instant now) {
        return !now.isBefore(since.plus(LONGEST));
    }
}
