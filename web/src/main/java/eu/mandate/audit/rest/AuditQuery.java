package eu.mandate.audit.rest;

import eu.mandate.audit.domain.AuditFilter;
import eu.mandate.kernel.rest.QueryValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which entries of the audit log are wanted; an absent parameter does not restrict. */
public class AuditQuery {

    @Parameter(description = "The person who acted, a UUID.")
    @QueryParam("actor")
    String actor;

    @Parameter(description = "What happened, such as membership-invited.")
    @QueryParam("action")
    String action;

    @Parameter(description = "ALLOWED, or the code of the refusal.")
    @QueryParam("outcome")
    String outcome;

    @Parameter(description = "First instant, inclusive, ISO 8601 in UTC.")
    @QueryParam("from")
    String from;

    @Parameter(description = "Last instant, exclusive, ISO 8601 in UTC.")
    @QueryParam("to")
    String to;

    AuditFilter filter() {
        return new AuditFilter(
                QueryValue.id("actor", actor),
                QueryValue.text("action", action),
                QueryValue.text("outcome", outcome),
                QueryValue.time("from", from),
                QueryValue.time("to", to));
    }
}
