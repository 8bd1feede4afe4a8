package eu.mandate.dataplane.rest;

import eu.mandate.dataplane.service.export.OrderRecordExport;
import eu.mandate.dataplane.service.export.RecordExportService;
import eu.mandate.kernel.rest.Creation;
import eu.mandate.longjob.domain.LongJobView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Records as files. */
@Path("/record-exports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Records")
public class RecordExportsResource {

    @Inject
    RecordExportService exports;

    @Inject
    Creation creation;

    @POST
    @Operation(
            operationId = "exportRecords",
            summary = "Orders the records that a query asks for as a file; the location is the long job")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = LongJobView.class)))
    public Response order(OrderRecordExport command) {
        return creation.of(
                command,
                () -> exports.order(command),
                job -> "/long-jobs/" + job.id(),
                job -> job.state().open());
    }
}
