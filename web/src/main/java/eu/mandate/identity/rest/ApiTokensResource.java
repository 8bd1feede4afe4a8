package eu.mandate.identity.rest;

import eu.mandate.identity.domain.ApiTokenView;
import eu.mandate.identity.domain.CreatedToken;
import eu.mandate.identity.service.ApiTokenService;
import eu.mandate.identity.service.CreateApiToken;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.rest.Answers;
import eu.mandate.kernel.rest.Creation;
import eu.mandate.kernel.rest.Paging;
import eu.mandate.kernel.rest.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** API tokens: the caller's own, and for administrators those of the whole space. */
@Path("/api-tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "API tokens")
public class ApiTokensResource {

    @Inject
    ApiTokenService tokens;

    @Inject
    Creation creation;

    @GET
    @Operation(operationId = "listApiTokens", summary = "API tokens, without their secrets")
    public Slice<ApiTokenView> list(@BeanParam Paging paging) {
        return tokens.list(paging.slice());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readApiToken", summary = "One API token, without its secret")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ApiTokenView.class)))
    public Response get(@PathParam("id") String id, @Context Request request) {
        var view = tokens.get(id);
        return Answers.of(view, view.version(), request);
    }

    @POST
    @Operation(operationId = "createApiToken", summary = "Makes an API token; its secret is shown in this answer only")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CreatedToken.class)))
    public Response create(CreateApiToken command) {
        return creation.of(
                command,
                () -> tokens.create(command),
                created -> "/api-tokens/" + created.token().id());
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "revokeApiToken", summary = "Revokes an API token; it stays in the list")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ApiTokenView.class)))
    public Response revoke(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        var view = tokens.revoke(id, Versions.expected(ifMatch));
        return Answers.of(view, view.version());
    }
}
