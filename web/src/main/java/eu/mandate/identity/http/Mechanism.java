package eu.mandate.identity.http;

import eu.mandate.identity.domain.Caller;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.service.Authentication;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.entity.RealTime;
import eu.mandate.kernel.http.ClientAddress;
import eu.mandate.kernel.http.EdgeRefusal;
import eu.mandate.kernel.http.RequestId;
import eu.mandate.kernel.service.ServiceFailures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Finds out who calls, anew for each request: under {@code /api} by bearer token only, elsewhere by the browser session
 * only. It admits nobody by itself; what a caller may reach is decided behind it by {@link AccessFilter}.
 */
@ApplicationScoped
public class Mechanism implements HttpAuthenticationMechanism {

    private static final Logger LOG = Logger.getLogger(Mechanism.class.getName());

    @Inject
    Authentication authentication;

    @Inject
    ClientAddress addresses;

    @Inject
    @RealTime
    Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var area = Area.of(RequestPath.of(request));
        if (area == Area.PUBLIC) return context.doNothing();
        Optional<Caller> caller;
        try {
            caller = area.rest() ? byToken(request) : bySession(request);
        } catch (RuntimeException fault) {
            return failed(request, response, fault);
        }
        if (caller.isEmpty()) return context.doNothing();
        RequestCaller.set(request, caller.get());
        return context.notifyContainerAboutLogin(
                caller.get().user().text(),
                caller.get().roles().stream().map(Role::name).collect(Collectors.toSet()));
    }

    /** What is thrown here the container answers with nothing at all, and logs nowhere. */
    private static AuthenticationStatus failed(
            HttpServletRequest request, HttpServletResponse response, RuntimeException fault) {
        LOG.log(
                Level.SEVERE,
                fault,
                () -> "request " + RequestId.of(request) + " failed before it was known who calls");
        try {
            response.sendError(ServiceFailures.outage(fault) ? 503 : 500);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private Optional<Caller> byToken(HttpServletRequest request) {
        var bearer = BearerToken.of(request.getHeader("Authorization"));
        return attempt(request, () -> Optional.of(authentication.byToken(bearer, addresses.of(request))));
    }

    private Optional<Caller> bySession(HttpServletRequest request) {
        var identity = SessionIdentity.of(request);
        if (identity.isPresent() && over(request, identity.get())) {
            request.getSession(false).invalidate();
            return Optional.empty();
        }
        return identity.flatMap(known -> known.tenant()
                .flatMap(tenant ->
                        attempt(request, () -> authentication.bySession(known.user(), tenant, known.since()))));
    }

    private boolean over(HttpServletRequest request, SessionIdentity identity) {
        var now = clock.instant();
        return identity.over(now) || SessionUse.over(request, RequestPath.of(request), now);
    }

    /** A refusal is kept for the filters behind, which also record it; anything else is a fault and passes. */
    private static Optional<Caller> attempt(HttpServletRequest request, Supplier<Optional<Caller>> look) {
        try {
            return look.get();
        } catch (RuntimeException failure) {
            Refusal refusal = ServiceFailures.asRefusal(failure).orElseThrow(() -> failure);
            EdgeRefusal.leave(request, refusal);
            return Optional.empty();
        }
    }
}
