package eu.mandate.visibility.rest;

import eu.mandate.instruction.domain.GivenInstruction;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.rest.Answers;
import eu.mandate.kernel.rest.Paging;
import eu.mandate.kernel.rest.QueryValue;
import eu.mandate.visibility.domain.AppAuthorisation;
import eu.mandate.visibility.domain.AppScopeView;
import eu.mandate.visibility.domain.ScopePreview;
import eu.mandate.visibility.domain.UnusedGrants;
import eu.mandate.visibility.domain.VisibilityScopesView;
import eu.mandate.visibility.domain.VisibleMember;
import eu.mandate.visibility.service.ScopePreviewService;
import eu.mandate.visibility.service.VisibilityScopeService;
import eu.mandate.visibility.service.use.UnusedGrantService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What applications of connected platforms may see. */
@Path("/visibility-scopes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Visibility")
public class VisibilityScopesResource {

    @Inject
    VisibilityScopeService scopes;

    @Inject
    ScopePreviewService previews;

    @Inject
    UnusedGrantService grants;

    @GET
    @Operation(operationId = "listVisibilityScopes", summary = "Every scope of the service with what is in force")
    public VisibilityScopesView list() {
        return scopes.scopes();
    }

    @GET
    @Path("/unused")
    @Operation(
            operationId = "listUnusedGrants",
            summary = "Permissions and readers' scopes in force that nobody used in the last 90 days, as the log tells")
    public UnusedGrants unused() {
        return grants.unused();
    }

    @POST
    @Path("/preview")
    @Operation(
            operationId = "previewVisibilityScope",
            summary = "What would follow from an authorisation: people, fields, agreement, notice; nothing is kept")
    public ScopePreview preview(AppAuthorisation choice) {
        return previews.preview(choice);
    }

    @GET
    @Path("/{app}")
    @Operation(operationId = "readVisibilityScope", summary = "What one application may get")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppScopeView.class)))
    public Response get(@PathParam("app") String app) {
        var view = scopes.get(app);
        return Answers.of(view, view.basedOn());
    }

    @PUT
    @Path("/{app}")
    @Operation(operationId = "putVisibilityScope", summary = "Instructs what an application may get from now on")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GivenInstruction.class)))
    @APIResponse(responseCode = "202", description = "A second person has to approve first")
    public Response put(
            @PathParam("app") String app, @HeaderParam("If-Match") String ifMatch, AppAuthorisation choice) {
        return GivenAnswer.of(scopes.put(app, choice, GivenAnswer.basedOn(ifMatch)));
    }

    @DELETE
    @Path("/{app}")
    @Operation(
            operationId = "revokeVisibilityScope",
            summary = "Revokes an authorisation: the application gets nothing")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GivenInstruction.class)))
    public Response revoke(@PathParam("app") String app, @HeaderParam("If-Match") String ifMatch) {
        return GivenAnswer.of(scopes.revoke(app, GivenAnswer.basedOn(ifMatch)));
    }

    @GET
    @Path("/{app}/members")
    @Operation(operationId = "listVisibleMembers", summary = "Whom an application sees, by name")
    public Slice<VisibleMember> members(
            @PathParam("app") String app,
            @Parameter(
                            description =
                                    "By what was instructed then, within the platform's own range as known then, among the people of today.")
                    @QueryParam("at")
                    String at,
            @BeanParam Paging paging) {
        return previews.members(app, QueryValue.time("at", at), paging.slice());
    }
}
