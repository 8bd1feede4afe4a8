package eu.mandate.dataplane.rest;

import eu.mandate.dataplane.domain.view.RecordLines;
import eu.mandate.dataplane.domain.view.RecordView;
import eu.mandate.dataplane.service.read.ListStaffRecords;
import eu.mandate.dataplane.service.read.SupportRecordService;
import eu.mandate.kernel.rest.Paging;
import eu.mandate.kernel.rest.QueryValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A customer's records, for one of the vendor's people whom the customer let in; for the purpose that was approved. */
@Path("/admin/support-accesses/{id}/records")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Operators: access to a customer's records")
public class StaffRecordsResource {

    @Inject
    SupportRecordService records;

    @GET
    @Operation(
            operationId = "listSupportedRecords",
            summary = "Records of a category that the customer approved, the latest first; sensitive fields masked")
    public RecordLines list(
            @PathParam("id") String id,
            @Parameter(description = "Code of the category.") @QueryParam("category") String category,
            @BeanParam Paging paging) {
        var page = paging.slice();
        var command = new ListStaffRecords(QueryValue.text("category", category), page.limit(), page.cursor());
        return RecordLines.of(records.list(id, command));
    }

    @GET
    @Path("/{record}")
    @Operation(operationId = "readSupportedRecord", summary = "One record of the customer; sensitive fields masked")
    public RecordView get(@PathParam("id") String id, @PathParam("record") String record) {
        return records.get(id, record);
    }
}
