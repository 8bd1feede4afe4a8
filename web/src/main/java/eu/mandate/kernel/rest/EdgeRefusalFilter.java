package eu.mandate.kernel.rest;

import eu.mandate.kernel.http.EdgeRefusal;
import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/**
 * Throws what the servlet filters left, before a resource is looked for: so that every problem document comes from one
 * mapper, and an anonymous caller cannot tell existing addresses from unknown ones.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class EdgeRefusalFilter implements ContainerRequestFilter {

    @Context
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        EdgeRefusal.of(request).ifPresent(refusal -> {
            throw refusal;
        });
    }
}
