package eu.mandate.dataplane.rest;

import eu.mandate.dataplane.domain.view.RecordCount;
import eu.mandate.dataplane.domain.view.RecordFigures;
import eu.mandate.dataplane.domain.view.RecordLines;
import eu.mandate.dataplane.domain.view.RecordView;
import eu.mandate.dataplane.service.read.GroupRecords;
import eu.mandate.dataplane.service.read.ListRecords;
import eu.mandate.dataplane.service.read.RecordReadingService;
import eu.mandate.dataplane.service.read.UnmaskRecord;
import eu.mandate.kernel.rest.Answers;
import eu.mandate.kernel.rest.Paging;
import eu.mandate.kernel.rest.QueryValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Records of the own organisation are read, for a purpose that is named. One object serves all calls: it keeps nothing, and making
 * one for each call would cost more than a statement.
 */
@Path("/records")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Records")
public class RecordReadingResource {

    @Inject
    RecordReadingService records;

    @GET
    @Operation(
            operationId = "listRecords",
            summary = "Records of a category, the latest first; sensitive fields masked")
    public RecordLines list(@BeanParam RecordsQuery query, @BeanParam Paging paging) {
        var page = paging.slice();
        return RecordLines.of(records.list(query.command(page.limit(), page.cursor())));
    }

    @POST
    @Path("/search")
    @Operation(
            operationId = "searchRecords",
            summary = "The same with the search in the body, also by whom the records are about")
    public RecordLines search(ListRecords command) {
        return RecordLines.of(records.list(command));
    }

    @GET
    @Path("/count")
    @Operation(operationId = "countRecords", summary = "How many records there are; limit and order are not read")
    public RecordCount count(@BeanParam RecordsQuery query) {
        return records.count(query.command());
    }

    @GET
    @Path("/figures")
    @Operation(
            operationId = "readRecordFigures",
            summary = "Records by the value of a field or by month; no small groups")
    public RecordFigures figures(
            @BeanParam RecordsQuery query,
            @Parameter(description = "Key of a field, or month.") @QueryParam("groupBy") String groupBy) {
        return records.figures(new GroupRecords(query.command(), QueryValue.text("groupBy", groupBy)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readRecord", summary = "One record, where its values come from; sensitive fields masked")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RecordView.class)))
    public Response get(@PathParam("id") String id, @BeanParam RecordCall call) {
        return answer(records.get(id, call.command()));
    }

    @POST
    @Path("/{id}/unmasked")
    @Operation(operationId = "unmaskRecord", summary = "One record with its sensitive fields, for a reason")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RecordView.class)))
    public Response unmask(@PathParam("id") String id, UnmaskRecord command) {
        return answer(records.unmask(id, command));
    }

    private static Response answer(RecordView view) {
        return Answers.of(view, view.version());
    }
}
