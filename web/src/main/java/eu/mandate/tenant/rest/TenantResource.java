package eu.mandate.tenant.rest;

import eu.mandate.kernel.rest.Answers;
import eu.mandate.tenant.domain.TenantView;
import eu.mandate.tenant.service.TenantService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own space. */
@Path("/tenant")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tenant")
public class TenantResource {

    @Inject
    TenantService tenants;

    @GET
    @Operation(operationId = "readTenant", summary = "The space the token belongs to")
    @APIResponse(
            responseCode = "200",
            description = "The space",
            content = @Content(schema = @Schema(implementation = TenantView.class)))
    public Response own(@Context Request request) {
        var view = tenants.own();
        return Answers.of(view, view.version(), request);
    }
}
