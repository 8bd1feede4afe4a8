package eu.mandate.kernel.rest;

import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The two shapes of answers that carry an entity tag. */
public final class Answers {

    private Answers() {}

    /** 200 with the view and its tag. */
    public static Response of(Object view, long version) {
        return Response.ok(view).tag(Versions.tag(version)).build();
    }

    /** As {@link #of(Object, long)}, or 304 when {@code If-None-Match} already names this version. */
    public static Response of(Object view, long version, Request request) {
        var notModified = request.evaluatePreconditions(Versions.tag(version));
        return notModified == null ? of(view, version) : notModified.build();
    }
}
