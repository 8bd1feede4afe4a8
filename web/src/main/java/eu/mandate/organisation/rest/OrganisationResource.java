package eu.mandate.organisation.rest;

import eu.mandate.kernel.rest.Answers;
import eu.mandate.kernel.rest.Versions;
import eu.mandate.organisation.domain.LegalIdentity;
import eu.mandate.organisation.domain.OrganisationView;
import eu.mandate.organisation.domain.SetUpView;
import eu.mandate.organisation.service.OrganisationService;
import eu.mandate.organisation.service.SetUpService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the caller's organisation has stated about itself. The tag of the identity is the number of its instruction. */
@Path("/tenant")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class OrganisationResource {

    @Inject
    OrganisationService organisation;

    @Inject
    SetUpService setUp;

    // What holds depends on the time and on notices, so an unchanged tag would not mean an unchanged answer.
    @GET
    @Path("/identity")
    @Operation(operationId = "readIdentity", summary = "Who the organisation is in law")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LegalIdentity.class)))
    public Response identity() {
        var stated = organisation.identity();
        return Answers.of(stated.identity(), stated.basedOn());
    }

    @PUT
    @Path("/identity")
    @Operation(operationId = "stateIdentity", summary = "Instructs who the organisation is in law from now on")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LegalIdentity.class)))
    public Response stateIdentity(@HeaderParam("If-Match") String ifMatch, LegalIdentity identity) {
        var stated = organisation.putIdentity(identity, number(Versions.expected(ifMatch)));
        return Answers.of(stated.identity(), stated.basedOn());
    }

    @GET
    @Path("/organisation")
    @Operation(operationId = "readOrganisation", summary = "Everything the organisation has stated that holds now")
    public OrganisationView organisation() {
        return organisation.view();
    }

    @GET
    @Path("/set-up")
    @Operation(operationId = "readSetUp", summary = "What is still missing before an agreement can be made")
    public SetUpView setUp() {
        return setUp.checklist();
    }

    // No instruction has a greater number, so a greater tag matches none, just as this one.
    private static Integer number(Long version) {
        return version == null ? null : (int) Math.min(version, Integer.MAX_VALUE);
    }
}
