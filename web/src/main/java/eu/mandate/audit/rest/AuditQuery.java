package eu.mandate.audit.rest;

import eu.mandate.audit.domain.AuditFilter;
import eu.mandate.kernel.rest.QueryValue;
import jakarta.ws.rs.QueryParam;

/** Which entries of the audit log are wanted; an absent parameter does not restrict. */
public class AuditQuery {

    @QueryParam("actor")
    String actor;

    @QueryParam("action")
    String action;

    @QueryParam("outcome")
    String outcome;

    @QueryParam("from")
    String from;

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
