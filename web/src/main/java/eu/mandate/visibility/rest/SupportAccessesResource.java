package eu.mandate.visibility.rest;

import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.rest.Answers;
import eu.mandate.kernel.rest.Paging;
import eu.mandate.kernel.rest.QueryValue;
import eu.mandate.kernel.rest.Versions;
import eu.mandate.visibility.domain.support.SupportAccessView;
import eu.mandate.visibility.domain.support.SupportPreview;
import eu.mandate.visibility.domain.support.SupportState;
import eu.mandate.visibility.service.support.ApproveSupport;
import eu.mandate.visibility.service.support.RefuseSupport;
import eu.mandate.visibility.service.support.SupportAccessService;
import eu.mandate.visibility.service.support.SupportSightService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which of the vendor's people asked for access to the own records, and who is let in. */
@Path("/support-accesses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Access by the vendor's people")
public class SupportAccessesResource {

    @Inject
    SupportAccessService accesses;

    @Inject
    SupportSightService sights;

    @GET
    @Operation(operationId = "listSupportAccesses", summary = "Accesses by the vendor's people, the latest first")
    public Slice<SupportAccessView> list(
            @Parameter(description = "REQUESTED, APPROVED, REFUSED, ENDED or EXPIRED, at present; all when absent.")
                    @QueryParam("state")
                    String state,
            @BeanParam Paging paging) {
        return accesses.list(QueryValue.constant(SupportState.class, "state", state), paging.slice());
    }

    @GET
    @Path("/in-force")
    @Operation(
            operationId = "listSupportAccessesInForce",
            summary = "Accesses in force at a moment, the latest first; at most 200")
    public Slice<SupportAccessView> inForce(
            @Parameter(description = "The moment; now when absent.") @QueryParam("at") String at) {
        return new Slice<>(sights.inForce(QueryValue.time("at", at), null), null);
    }

    @GET
    @Path("/{id}/preview")
    @Operation(
            operationId = "previewSupportAccess",
            summary = "How many records an access shows, before it is approved")
    public SupportPreview preview(@PathParam("id") String id) {
        return sights.preview(id);
    }

    // Whether it is in force depends on the time, so an unchanged tag would not mean an unchanged answer.
    @GET
    @Path("/{id}")
    @Operation(operationId = "readSupportAccess", summary = "One access by one of the vendor's people")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SupportAccessView.class)))
    public Response get(@PathParam("id") String id) {
        return answer(accesses.get(id));
    }

    @POST
    @Path("/{id}/approval")
    @Operation(operationId = "approveSupportAccess", summary = "Lets one of the vendor's people in, for a while")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SupportAccessView.class)))
    public Response approve(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ApproveSupport command) {
        return answer(accesses.approve(id, command, Versions.expected(ifMatch)));
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(operationId = "refuseSupportAccess", summary = "Does not let one of the vendor's people in")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SupportAccessView.class)))
    public Response refuse(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, RefuseSupport command) {
        return answer(accesses.refuse(id, command, Versions.expected(ifMatch)));
    }

    @POST
    @Path("/{id}/end")
    @Operation(operationId = "endSupportAccess", summary = "Ends an access; the next call under it is refused")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SupportAccessView.class)))
    public Response end(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        return answer(accesses.end(id, Versions.expected(ifMatch)));
    }

    private static Response answer(SupportAccessView view) {
        return Answers.of(view, view.version());
    }
}
