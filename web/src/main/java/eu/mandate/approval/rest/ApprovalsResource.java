package eu.mandate.approval.rest;

import eu.mandate.approval.domain.ApprovalRequestView;
import eu.mandate.approval.domain.ApprovalStatus;
import eu.mandate.approval.service.ApprovalService;
import eu.mandate.approval.service.ApproveRequest;
import eu.mandate.approval.service.DeclineRequest;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.rest.Answers;
import eu.mandate.kernel.rest.Paging;
import eu.mandate.kernel.rest.QueryValue;
import eu.mandate.kernel.rest.Versions;
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

/** What waits for a second person, and what became of it. */
@Path("/approvals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Approvals")
public class ApprovalsResource {

    @Inject
    ApprovalService approvals;

    @GET
    @Operation(operationId = "listApprovals", summary = "Requests for approval, newest first")
    public Slice<ApprovalRequestView> list(
            @Parameter(description = "REQUESTED, APPROVED, DECLINED, WITHDRAWN or EXPIRED.") @QueryParam("status")
                    String status,
            @BeanParam Paging paging) {
        return approvals.list(QueryValue.constant(ApprovalStatus.class, "status", status), paging.slice());
    }

    // Whether it has expired depends on the time, so an unchanged tag would not mean an unchanged answer.
    @GET
    @Path("/{id}")
    @Operation(operationId = "readApproval", summary = "One request for approval")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ApprovalRequestView.class)))
    public Response get(@PathParam("id") String id) {
        return answer(approvals.get(id));
    }

    @POST
    @Path("/{id}/approve")
    @Operation(operationId = "approve", summary = "Approves what somebody else asked for, and carries it out")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ApprovalRequestView.class)))
    public Response approve(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ApproveRequest command) {
        return answer(approvals.approve(id, command, Versions.expected(ifMatch)));
    }

    @POST
    @Path("/{id}/decline")
    @Operation(operationId = "decline", summary = "Declines what somebody else asked for")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ApprovalRequestView.class)))
    public Response decline(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, DeclineRequest command) {
        return answer(approvals.decline(id, command, Versions.expected(ifMatch)));
    }

    @POST
    @Path("/{id}/withdraw")
    @Operation(operationId = "withdrawApproval", summary = "Takes the own request back")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ApprovalRequestView.class)))
    public Response withdraw(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        return answer(approvals.withdraw(id, Versions.expected(ifMatch)));
    }

    private static Response answer(ApprovalRequestView view) {
        return Answers.of(view, view.version());
    }
}
