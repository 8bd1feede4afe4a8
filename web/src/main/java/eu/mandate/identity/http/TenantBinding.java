package eu.mandate.identity.http;

import eu.mandate.audit.entity.CallerContext;
import eu.mandate.identity.domain.Caller;
import eu.mandate.identity.domain.Role;
import eu.mandate.kernel.http.RequestId;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * Binds the caller's space and the caller's facts to the request, once, before pages and API alike. They come from the
 * authenticated membership or token only, never from an address, a header or a form.
 */
public class TenantBinding implements Filter {

    @Inject
    TenantContext tenant;

    @Inject
    CallerContext facts;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        facts.identify(RequestId.of(http));
        RequestCaller.of(http).ifPresent(this::bind);
        chain.doFilter(request, response);
    }

    private void bind(Caller caller) {
        if (!tenant.isBound()) tenant.bind(caller.tenant());
        facts.bind(
                caller.user().value(),
                caller.roles().stream().map(Role::name).toList(),
                caller.token() == null ? null : caller.token().value());
    }
}
