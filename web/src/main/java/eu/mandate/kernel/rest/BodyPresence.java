package eu.mandate.kernel.rest;

import eu.mandate.kernel.domain.Refusal;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;

/** Refuses a call without a body where one is needed; without body and content type no reader would ever be asked. */
@Provider
public class BodyPresence implements ContainerRequestFilter {

    @Context
    ResourceInfo route;

    @Override
    public void filter(ContainerRequestContext request) {
        var wanted =
                Arrays.stream(route.getResourceMethod().getParameterTypes()).anyMatch(BodyPresence::isBody);
        if (wanted && !request.hasEntity()) throw Refusal.invalid("", "body-missing");
    }

    private static boolean isBody(Class<?> type) {
        return type.isRecord() || type == JsonDocument.class;
    }
}
