package eu.mandate.directory.rest;

import eu.mandate.directory.domain.CircleKind;
import eu.mandate.directory.domain.CircleView;
import eu.mandate.directory.domain.ExternalKey;
import eu.mandate.directory.service.CircleService;
import eu.mandate.directory.service.PutCircle;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.rest.Answers;
import eu.mandate.kernel.rest.Paging;
import eu.mandate.kernel.rest.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Labels of members, by name. */
@Path("/tags")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Directory")
public class TagsResource {
    private static final CircleKind KIND = CircleKind.TAG;

    @Inject
    CircleService circles;

    @GET
    @Operation(operationId = "listTags", summary = "Labels of members, by name.")
    public Slice<CircleView> list(@BeanParam CircleQuery query, @BeanParam Paging paging) {
        return circles.list(query.filter(KIND), query.order(), paging.slice());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readTag", summary = "One of them; its members are listed by /members?circle=")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CircleView.class)))
    public Response get(@PathParam("id") String id) {
        var view = circles.get(KIND, id);
        return Answers.of(view, view.version());
    }

    @PUT
    @Path("/external/{source}/{externalId}")
    @Operation(operationId = "putTag", summary = "Makes it as its source says, with its members where they are named")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CircleView.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CircleView.class)))
    public Response put(
            @PathParam("source") String source,
            @PathParam("externalId") String externalId,
            @HeaderParam("If-Match") String ifMatch,
            PutCircle command) {
        var put = circles.put(KIND, new ExternalKey(source, externalId), command, Versions.expected(ifMatch));
        return PutAnswer.of(put, put.view().version());
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteTag", summary = "Deletes it; its members stay")
    @APIResponse(responseCode = "204")
    public Response delete(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        circles.delete(KIND, id, Versions.expected(ifMatch));
        return Response.noContent().build();
    }
}
