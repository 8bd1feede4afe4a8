package eu.mandate.dataplane.rest;

import eu.mandate.dataplane.domain.view.SessionContentLine;
import eu.mandate.dataplane.domain.view.SessionContentView;
import eu.mandate.dataplane.service.ingest.SessionContentService;
import eu.mandate.kernel.domain.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the token's own session shows and nothing keeps. */
@Path("/session-contents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Records")
public class SessionContentsResource {

    @Inject
    SessionContentService contents;

    @GET
    @Operation(operationId = "listSessionContents", summary = "Which contents this token's session shows")
    public Slice<SessionContentLine> list() {
        return new Slice<>(contents.list(), null);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readSessionContent", summary = "One content that this token's session shows")
    public SessionContentView get(@PathParam("id") String id) {
        return contents.get(id);
    }
}
