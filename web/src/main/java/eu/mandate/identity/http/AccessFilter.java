package eu.mandate.identity.http;

import eu.mandate.kernel.http.EdgeRefusal;
import eu.mandate.tenant.domain.TenantKind;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Carries out what {@link Admission} says of a request; for the API the REST layer answers the refusal. */
public class AccessFilter implements Filter {

    @Inject
    PageRefusals refusals;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        var area = Area.of(RequestPath.of(http));
        var earlier = EdgeRefusal.of(http);
        if (earlier.isPresent() && area.rest()) {
            chain.doFilter(request, response);
        } else if (earlier.isPresent() && area != Area.CHOICE) {
            refusals.answer(http, (HttpServletResponse) response, earlier.get());
        } else {
            admit(http, (HttpServletResponse) response, chain);
        }
    }

    private void admit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = RequestPath.of(request);
        var caller = RequestCaller.of(request).orElse(null);
        var signedIn = SessionIdentity.of(request).isPresent();
        var admission = Admission.of(request.getMethod(), path, caller, signedIn);
        switch (admission.verdict()) {
            case PASS -> chain.doFilter(request, response);
            case METHOD_UNKNOWN -> {
                response.setHeader("Allow", String.join(", ", Admission.PAGE_METHODS));
                response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            }
            case TO_SIGN_IN -> Redirection.to(signIn(request), request, response);
            case TO_CHOICE -> Redirection.to("/portal/choose-tenant.xhtml", request, response);
            case TO_HOME -> Redirection.to(home(caller.kind()), request, response);
            case REFUSED -> {
                if (Area.of(path).rest()) {
                    EdgeRefusal.leave(request, admission.refusal());
                    chain.doFilter(request, response);
                } else {
                    refusals.answer(request, response, admission.refusal());
                }
            }
        }
    }

    private static String signIn(HttpServletRequest request) {
        return "/portal/sign-in.xhtml" + Redirection.next(request);
    }

    private static String home(TenantKind kind) {
        return kind == TenantKind.CONTROLLER ? "/portal/index.xhtml" : "/operations/index.xhtml";
    }
}
