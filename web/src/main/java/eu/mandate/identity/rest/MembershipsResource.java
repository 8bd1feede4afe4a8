package eu.mandate.identity.rest;

import eu.mandate.identity.domain.Invited;
import eu.mandate.identity.domain.IssuedPasswordReset;
import eu.mandate.identity.domain.MembershipView;
import eu.mandate.identity.service.AssignRoles;
import eu.mandate.identity.service.InviteMember;
import eu.mandate.identity.service.MembershipService;
import eu.mandate.identity.service.recovery.PasswordResetService;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.rest.Answers;
import eu.mandate.kernel.rest.Creation;
import eu.mandate.kernel.rest.Paging;
import eu.mandate.kernel.rest.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** The people of the caller's space. */
@Path("/memberships")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Memberships")
public class MembershipsResource {

    @Inject
    MembershipService memberships;

    @Inject
    PasswordResetService resets;

    @Inject
    Creation creation;

    @GET
    @Operation(operationId = "listMemberships", summary = "People of the space, in the order they were invited")
    public Slice<MembershipView> list(@BeanParam MembershipQuery query, @BeanParam Paging paging) {
        return memberships.list(query.filter(), paging.slice());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readMembership", summary = "One person of the space")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MembershipView.class)))
    public Response get(@PathParam("id") String id, @Context Request request) {
        var view = memberships.get(id);
        return Answers.of(view, view.version(), request);
    }

    @POST
    @Operation(operationId = "inviteMember", summary = "Invites a person; the answer carries the one-time link")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Invited.class)))
    public Response invite(InviteMember command) {
        return creation.of(command, () -> memberships.invite(command), MembershipsResource::place);
    }

    @POST
    @Path("/{id}/invitation")
    @Operation(operationId = "inviteMemberAgain", summary = "Makes a new link; the earlier one stops working")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Invited.class)))
    public Response inviteAgain(@PathParam("id") String id) {
        return creation.of(id, () -> memberships.inviteAgain(id), MembershipsResource::place);
    }

    @POST
    @Path("/{id}/password-reset")
    @Operation(
            operationId = "resetPassword",
            summary = "Makes a one-time link by which a person who belongs to this space alone chooses a new password")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = IssuedPasswordReset.class)))
    public Response resetPassword(@PathParam("id") String id) {
        return creation.of(
                id,
                () -> resets.issue(id),
                issued -> "/memberships/" + issued.membership().id());
    }

    @PUT
    @Path("/{id}/roles")
    @Operation(operationId = "assignRoles", summary = "Replaces the roles of a person")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MembershipView.class)))
    public Response assignRoles(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, AssignRoles command) {
        var view = memberships.assignRoles(id, command, Versions.expected(ifMatch));
        return Answers.of(view, view.version());
    }

    @POST
    @Path("/{id}/disable")
    @Operation(operationId = "disableMembership", summary = "Shuts a person out at once")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MembershipView.class)))
    public Response disable(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        var view = memberships.disable(id, Versions.expected(ifMatch));
        return Answers.of(view, view.version());
    }

    @POST
    @Path("/{id}/enable")
    @Operation(operationId = "enableMembership", summary = "Lets a disabled person in again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MembershipView.class)))
    public Response enable(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        var view = memberships.enable(id, Versions.expected(ifMatch));
        return Answers.of(view, view.version());
    }

    private static String place(Invited invited) {
        return "/memberships/" + invited.membership().id();
    }
}
