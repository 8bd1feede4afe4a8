package eu.mandate.audit.rest;

import eu.mandate.audit.domain.AuditFilter;
import eu.mandate.audit.domain.query.EvidenceQuery;
import eu.mandate.audit.domain.query.Qualifier;
import eu.mandate.kernel.rest.QueryValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which entries of the audit log are wanted; an absent parameter does not restrict. */
public class AuditQuery {

    @Parameter(description = "A search as on the page for evidence, such as outcome:refused created:>=2026-03-01.")
    @QueryParam("query")
    String query;

    @Parameter(description = "Whose days the search means, an IANA name such as Asia/Shanghai; UTC when absent.")
    @QueryParam("zone")
    String zone;

    @Parameter(description = "NEWEST first, when absent, or OLDEST first.")
    @QueryParam("sort")
    String sort;

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
        var sorted = QueryValue.constant(Order.class, "sort", sort);
        return new AuditFilter(narrowed(), AuditFilter.zone(zone), null, sorted == Order.OLDEST);
    }

    private EvidenceQuery narrowed() {
        var person = QueryValue.id("actor", actor);
        var first = QueryValue.time("from", from);
        var end = QueryValue.time("to", to);
        return EvidenceQuery.parse(query)
                .and(Qualifier.ACTOR, person == null ? null : person.toString())
                .and(Qualifier.ACTION, QueryValue.text("action", action))
                .and(Qualifier.OUTCOME, QueryValue.text("outcome", outcome))
                .and(Qualifier.CREATED, first == null ? null : ">=" + first)
                .and(Qualifier.CREATED, end == null ? null : "<" + end);
    }

    private enum Order {
        NEWEST,
        OLDEST
    }
}
