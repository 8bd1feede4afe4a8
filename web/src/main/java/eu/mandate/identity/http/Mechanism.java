package eu.mandate.identity.http;

import eu.mandate.identity.domain.Caller;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.service.Authentication;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.entity.RealTime;
import eu.mandate.kernel.http.ClientAddress;
import eu.mandate.kernel.http.EdgeRefusal;
import eu.mandate.kernel.service.ServiceFailures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Finds out who calls, anew for each request: under {@code /api} by bearer token only, elsewhere by the browser session
 * only. It admits nobody by itself; what a caller may reach is decided behind it by {@link AccessFilter}.
 */
@ApplicationScoped
public class Mechanism implements HttpAuthenticationMechanism {

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
        var caller = area.rest() ? byToken(request) : bySession(request);
        if (caller.isEmpty()) return context.doNothing();
        RequestCaller.set(request, caller.get());
        return context.notifyContainerAboutLogin(
                caller.get().user().text(),
                caller.get().roles().stream().map(Role::name).collect(Collectors.toSet()));
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
