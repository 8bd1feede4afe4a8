package eu.mandate.directory.rest;

import eu.mandate.directory.domain.ExternalKey;
import eu.mandate.directory.domain.MemberView;
import eu.mandate.directory.service.ChangeMemberStatus;
import eu.mandate.directory.service.MemberService;
import eu.mandate.directory.service.PutMember;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.rest.Answers;
import eu.mandate.kernel.rest.Paging;
import eu.mandate.kernel.rest.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The people who work for the own organisation. */
@Path("/members")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Directory")
public class MembersResource {

    @Inject
    MemberService members;

    @GET
    @Operation(
            operationId = "listMembers",
            summary = "Members, by name; further departments and circles are told of one member only")
    public Slice<MemberView> list(@BeanParam MemberQuery query, @BeanParam Paging paging) {
        return members.list(query.filter(), query.order(), paging.slice());
    }

    // Departments and circles are renamed without the member, so an unchanged tag would not mean an unchanged answer.
    @GET
    @Path("/{id}")
    @Operation(operationId = "readMember", summary = "One member with all departments and circles")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response get(@PathParam("id") String id) {
        var view = members.get(id);
        return Answers.of(view, view.version());
    }

    @PUT
    @Path("/external/{source}/{externalId}")
    @Operation(operationId = "putMember", summary = "Makes a member as the source says")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MemberView.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response put(
            @PathParam("source") String source,
            @PathParam("externalId") String externalId,
            @HeaderParam("If-Match") String ifMatch,
            PutMember command) {
        var put = members.put(new ExternalKey(source, externalId), command, Versions.expected(ifMatch));
        return PutAnswer.of(put, put.view().version());
    }

    @PUT
    @Path("/{id}/status")
    @Operation(operationId = "changeMemberStatus", summary = "Disables a member, lets one come back, or says one left")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response changeStatus(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ChangeMemberStatus command) {
        var view = members.changeStatus(id, command, Versions.expected(ifMatch));
        return Answers.of(view, view.version());
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "removeMember", summary = "Takes a member who left out of the directory")
    @APIResponse(responseCode = "204")
    public Response remove(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        members.remove(id, Versions.expected(ifMatch));
        return Response.noContent().build();
    }
}
