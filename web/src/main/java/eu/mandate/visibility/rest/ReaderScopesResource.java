package eu.mandate.visibility.rest;

import eu.mandate.instruction.domain.GivenInstruction;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SortOrder;
import eu.mandate.kernel.rest.Answers;
import eu.mandate.kernel.rest.Paging;
import eu.mandate.kernel.rest.QueryValue;
import eu.mandate.visibility.domain.ReaderScope;
import eu.mandate.visibility.domain.ReaderScopeView;
import eu.mandate.visibility.domain.reader.ReaderPreview;
import eu.mandate.visibility.domain.view.ReaderOrder;
import eu.mandate.visibility.service.ReaderPreviewService;
import eu.mandate.visibility.service.ReaderScopeService;
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

/** Which records people of the organisation see. */
@Path("/reader-scopes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Visibility")
public class ReaderScopesResource {

    @Inject
    ReaderScopeService scopes;

    @Inject
    ReaderPreviewService previews;

    @GET
    @Operation(operationId = "listReaderScopes", summary = "Everybody about whom something was instructed")
    public Slice<ReaderScopeView> list(
            @Parameter(description = "By what was instructed then.") @QueryParam("at") String at,
            @Parameter(
                            description =
                                    "scope, name, reach, state, validUntil or instruction, with a minus the other way round; scope if absent.")
                    @QueryParam("order")
                    String order,
            @BeanParam Paging paging) {
        return scopes.list(QueryValue.time("at", at), SortOrder.parse(ReaderOrder.class, order), paging.slice());
    }

    @POST
    @Path("/preview")
    @Operation(
            operationId = "previewReaderScope",
            summary = "What would follow from a scope: readers, records, fields, agreement, notice; nothing is kept")
    public ReaderPreview preview(ReaderScope choice) {
        return previews.preview(choice);
    }

    @GET
    @Path("/{scope}/{id}")
    @Operation(
            operationId = "readReaderScope",
            summary = "What a member, a group or a person with access sees under a scope")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReaderScopeView.class)))
    public Response get(
            @PathParam("scope") String scope,
            @PathParam("id") String id,
            @Parameter(description = "By what was instructed then.") @QueryParam("at") String at) {
        var view = scopes.get(scope, id, QueryValue.time("at", at));
        return Answers.of(view, view.basedOn());
    }

    @PUT
    @Path("/{scope}/{id}")
    @Operation(operationId = "putReaderScope", summary = "Instructs what a reader sees from now on")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GivenInstruction.class)))
    @APIResponse(responseCode = "202", description = "A second person has to approve first")
    public Response put(
            @PathParam("scope") String scope,
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            ReaderScope choice) {
        return GivenAnswer.of(scopes.put(scope, id, choice, GivenAnswer.basedOn(ifMatch)));
    }

    @DELETE
    @Path("/{scope}/{id}")
    @Operation(operationId = "endReaderScope", summary = "Ends it: the reader sees nothing under the scope any more")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GivenInstruction.class)))
    public Response end(
            @PathParam("scope") String scope, @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        return GivenAnswer.of(scopes.end(scope, id, GivenAnswer.basedOn(ifMatch)));
    }
}
