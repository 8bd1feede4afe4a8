package eu.mandate.dataplane.rest;

import eu.mandate.dataplane.service.read.ReadRecord;
import eu.mandate.kernel.rest.QueryValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What one record is needed for. */
public class RecordCall {

    @Parameter(description = "What the record is needed for: code of a purpose, with its operation behind a slash.")
    @QueryParam("purpose")
    String purpose;

    @Parameter(description = "Number of the case, where the purpose needs one.")
    @QueryParam("reference")
    String reference;

    @Parameter(description = "Code of the processing activity, where the roles depend on it.")
    @QueryParam("activity")
    String activity;

    ReadRecord command() {
        return new ReadRecord(
                QueryValue.text("purpose", purpose),
                QueryValue.text("reference", reference),
                QueryValue.text("activity", activity));
    }
}
