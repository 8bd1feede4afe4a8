package eu.mandate.visibility.rest;

import eu.mandate.visibility.domain.OwnGrantView;
import eu.mandate.visibility.service.OwnGrantService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What members granted applications for their own person. */
@Path("/members/{id}/permissions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Visibility")
public class OwnGrantsResource {

    @Inject
    OwnGrantService grants;

    @GET
    @Operation(operationId = "listOwnGrants", summary = "What a member granted applications for their own person")
    public List<OwnGrantView> list(@PathParam("id") String id) {
        return grants.list(id);
    }

    @PUT
    @Path("/{app}/{permission}")
    @Operation(
            operationId = "giveOwnGrant",
            summary = "Reports that a member granted a permission; twice changes nothing")
    @APIResponse(responseCode = "204")
    public Response give(
            @PathParam("id") String id, @PathParam("app") String app, @PathParam("permission") String permission) {
        grants.give(id, app, permission);
        return Response.noContent().build();
    }

    @DELETE
    @Path("/{app}/{permission}")
    @Operation(operationId = "takeBackOwnGrant", summary = "Reports that a member took a permission back")
    @APIResponse(responseCode = "204")
    public Response takeBack(
            @PathParam("id") String id, @PathParam("app") String app, @PathParam("permission") String permission) {
        grants.takeBack(id, app, permission);
        return Response.noContent().build();
    }
}
