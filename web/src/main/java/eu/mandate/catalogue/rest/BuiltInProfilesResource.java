package eu.mandate.catalogue.rest;

import eu.mandate.catalogue.domain.BuiltInProfileView;
import eu.mandate.catalogue.domain.LintReport;
import eu.mandate.catalogue.domain.ProfileVersionView;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.service.ProfileAdministrationService;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.rest.Creation;
import eu.mandate.kernel.rest.JsonDocument;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** Profiles before they are kept: those that come with the product, and files that are only judged. */
@Path("/admin")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Operators: profiles")
public class BuiltInProfilesResource {

    @Inject
    ProfileAdministrationService profiles;

    @Inject
    Creation creation;

    @GET
    @Path("/built-in-profiles")
    @Operation(operationId = "listBuiltInProfiles", summary = "The profiles that come with the product, by key")
    public Slice<BuiltInProfileView> list() {
        return new Slice<>(profiles.builtIns(), null);
    }

    @POST
    @Path("/built-in-profiles/{key}")
    @Operation(operationId = "uploadBuiltInProfile", summary = "Makes a draft of a profile that comes with the product")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ProfileVersionView.class)))
    public Response upload(
            @PathParam("key") String key,
            @Parameter(description = VendorQuery.PROCESSOR) @QueryParam("processor") String processor) {
        return creation.of(key, () -> profiles.uploadBuiltIn(processor, key), view -> "/admin/profiles/" + view.id());
    }

    @POST
    @Path("/lint-reports")
    @Operation(operationId = "judgeProfileFile", summary = "Judges a profile without keeping it")
    public LintReport judge(
            @Parameter(description = VendorQuery.PROCESSOR) @QueryParam("processor") String processor,
            @RequestBody(content = @Content(schema = @Schema(implementation = ServiceProfile.class)))
                    JsonDocument profile) {
        return profiles.lint(processor, profile.text());
    }
}
