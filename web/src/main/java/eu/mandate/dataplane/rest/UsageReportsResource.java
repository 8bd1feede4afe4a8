package eu.mandate.dataplane.rest;

import eu.mandate.dataplane.domain.report.UsageOrder;
import eu.mandate.dataplane.domain.report.UsageReportLine;
import eu.mandate.dataplane.service.read.ReportUsage;
import eu.mandate.dataplane.service.read.UsageReportService;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SortOrder;
import eu.mandate.kernel.rest.Paging;
import eu.mandate.kernel.rest.QueryValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the organisation is told about the use of the service by its people. */
@Path("/usage-reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Records")
public class UsageReportsResource {

    @Inject
    UsageReportService reports;

    @GET
    @Operation(operationId = "readUsageReport", summary = "Use of the service by person: five fields and no more")
    public Slice<UsageReportLine> read(
            @Parameter(description = "What the report is needed for; the purpose it is made for if absent.")
                    @QueryParam("purpose")
                    String purpose,
            @Parameter(description = "First moment, ISO 8601, UTC; 30 days ago if absent.") @QueryParam("from")
                    String from,
            @Parameter(description = "The moment behind the last, ISO 8601, UTC; now if absent.") @QueryParam("before")
                    String before,
            @Parameter(
                            description =
                                    "name, email, logsIn, loginFrequency or timeSpent, with a minus the other way round; name if absent.")
                    @QueryParam("order")
                    String order,
            @BeanParam Paging paging) {
        var page = paging.slice();
        var period = new ReportUsage(
                QueryValue.text("purpose", purpose),
                QueryValue.time("from", from),
                QueryValue.time("before", before),
                SortOrder.parse(UsageOrder.class, order));
        return reports.read(period, page);
    }
}
