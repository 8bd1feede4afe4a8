package eu.mandate.instruction.rest;

import eu.mandate.instruction.service.GiveOptions;
import eu.mandate.kernel.rest.QueryValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How an instruction is given, beside its payload. */
public class GiveQuery {

    @Parameter(description = "From when on it holds, ISO 8601 in UTC; now when absent, a year ahead at most.")
    @QueryParam("effectiveFrom")
    String effectiveFrom;

    @Parameter(
            description =
                    "Number of the latest instruction about the setting that you saw, 0 for none; the call fails with 412"
                            + " when there is a later one.")
    @QueryParam("basedOn")
    String basedOn;

    @Parameter(description = "Why; kept with the instruction for good, so without personal data.")
    @QueryParam("reason")
    String reason;

    GiveOptions options() {
        return new GiveOptions(
                QueryValue.time("effectiveFrom", effectiveFrom),
                QueryValue.number("basedOn", basedOn),
                QueryValue.text("reason", reason));
    }
}
