package eu.mandate.audit.rest;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.ObjectReference;
import eu.mandate.kernel.domain.Refusal;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;

/**
 * What a refused call tried to do, in words for the audit log. They are taken from the route, never from the address as
 * it was sent, which may contain anything.
 *
 * @param action method and route, such as {@code PUT /memberships/{id}/roles}
 */
record Attempt(String action, ObjectReference object) {

    private static final String UNKNOWN = "unknown-route";

    static Attempt of(String method, ResourceInfo route, Refusal refusal) {
        var template = template(route);
        return new Attempt(method + " " + template, object(template, refusal));
    }

    private static ObjectReference object(String template, Refusal refusal) {
        if (refusal.code() == Code.NOT_FOUND && !refusal.arguments().isEmpty()) {
            return ObjectReference.all(refusal.arguments().get(0).toString());
        }
        var segments = template.split("/");
        return ObjectReference.all(segments.length > 1 ? segments[1] : UNKNOWN);
    }

    private static String template(ResourceInfo route) {
        if (route == null || route.getResourceClass() == null || route.getResourceMethod() == null) return UNKNOWN;
        var template = path(route.getResourceClass()) + path(route.getResourceMethod());
        return template.isEmpty() ? UNKNOWN : template;
    }

    private static String path(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        if (path == null || path.value().isEmpty() || path.value().equals("/")) return "";
        return path.value().startsWith("/") ? path.value() : "/" + path.value();
    }
}
