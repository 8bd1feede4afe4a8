package eu.mandate.directory.rest;

import eu.mandate.directory.domain.Put;
import eu.mandate.kernel.rest.Versions;
import jakarta.ws.rs.core.Response;

/** What a put is answered with. */
final class PutAnswer {
    private PutAnswer() {}

    /** 201 for something new, else 200, with the view and its tag. */
    static Response of(Put<?> put, long version) {
        return Response.status(put.added() ? Response.Status.CREATED : Response.Status.OK)
                .entity(put.view())
                .tag(Versions.tag(version))
                .build();
    }
}
