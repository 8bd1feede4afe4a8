package eu.mandate.catalogue.rest;

import eu.mandate.catalogue.domain.LintReport;
import eu.mandate.catalogue.domain.ProfileChanges;
import eu.mandate.catalogue.domain.ProfileFilter;
import eu.mandate.catalogue.domain.ProfileState;
import eu.mandate.catalogue.domain.ProfileVersionView;
import eu.mandate.catalogue.domain.RegisterCounts;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.service.ProfileAdministrationService;
import eu.mandate.catalogue.service.PublishProfile;
import eu.mandate.catalogue.service.PutInForce;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.rest.Answers;
import eu.mandate.kernel.rest.Creation;
import eu.mandate.kernel.rest.JsonDocument;
import eu.mandate.kernel.rest.Paging;
import eu.mandate.kernel.rest.QueryValue;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Versions of service profiles, for operators of their vendor. */
@Path("/admin/profiles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Operators: profiles")
public class ProfilesResource {

    @Inject
    ProfileAdministrationService profiles;

    @Inject
    Creation creation;

    @GET
    @Operation(operationId = "listProfiles", summary = "Versions by service, the latest upload first")
    public Slice<ProfileVersionView> list(
            @Parameter(description = VendorQuery.PROCESSOR) @QueryParam("processor") String processor,
            @Parameter(description = "Key of the service.") @QueryParam("service") String service,
            @Parameter(description = "DRAFT, PUBLISHED, IN_FORCE or SUPERSEDED.") @QueryParam("state") String state,
            @BeanParam Paging paging) {
        var filter = new ProfileFilter(
                processor,
                QueryValue.text("service", service),
                QueryValue.constant(ProfileState.class, "state", state));
        return profiles.list(filter, paging.slice());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readProfile", summary = "One version, without its content")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProfileVersionView.class)))
    public Response get(@PathParam("id") String id) {
        var view = profiles.get(id);
        return Answers.of(view, view.entityVersion());
    }

    @GET
    @Path("/{id}/document")
    @Operation(operationId = "readProfileDocument", summary = "The profile itself, as its hash was made of it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ServiceProfile.class)))
    public Response document(@PathParam("id") String id) {
        return Response.ok(profiles.document(id)).build();
    }

    @GET
    @Path("/{id}/lint-report")
    @Operation(operationId = "judgeProfile", summary = "What keeps the version from being published")
    public LintReport lintReport(@PathParam("id") String id) {
        return profiles.lintReport(id);
    }

    @GET
    @Path("/{id}/changes")
    @Operation(
            operationId = "compareProfiles",
            summary = "What the version changes, each change material or not and why")
    public ProfileChanges changes(
            @PathParam("id") String id,
            @Parameter(description = "Another version of the service; the one in force when absent.")
                    @QueryParam("against")
                    String against) {
        return profiles.diff(id, against == null || against.isEmpty() ? null : against);
    }

    @GET
    @Path("/{id}/counts")
    @Operation(operationId = "countProfile", summary = "How many entries each register of the version has")
    public RegisterCounts counts(@PathParam("id") String id) {
        return profiles.counts(id);
    }

    @POST
    @Operation(operationId = "uploadProfile", summary = "Makes a draft; a draft of the same version is replaced")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ProfileVersionView.class)))
    public Response upload(
            @Parameter(description = VendorQuery.PROCESSOR) @QueryParam("processor") String processor,
            @RequestBody(content = @Content(schema = @Schema(implementation = ServiceProfile.class)))
                    JsonDocument profile) {
        return creation.of(
                profile.text(),
                () -> profiles.upload(processor, profile.text()),
                view -> "/admin/profiles/" + view.id());
    }

    @POST
    @Path("/{id}/publish")
    @Operation(operationId = "publishProfile", summary = "Fixes a draft for ever")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProfileVersionView.class)))
    public Response publish(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, PublishProfile command) {
        var view = profiles.publish(id, command, Versions.expected(ifMatch));
        return Answers.of(view, view.entityVersion());
    }

    @POST
    @Path("/{id}/put-in-force")
    @Operation(operationId = "putProfileInForce", summary = "Says from when a published version holds")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProfileVersionView.class)))
    public Response putInForce(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, PutInForce command) {
        var view = profiles.putInForce(id, command, Versions.expected(ifMatch));
        return Answers.of(view, view.entityVersion());
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "discardProfile", summary = "Gives up a draft; what was published is kept for ever")
    @APIResponse(responseCode = "204")
    public Response discard(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        profiles.discard(id, Versions.expected(ifMatch));
        return Response.noContent().build();
    }
}
