package eu.mandate.directory.rest;

import eu.mandate.directory.domain.CircleFilter;
import eu.mandate.directory.domain.CircleKind;
import eu.mandate.directory.domain.CircleOrder;
import eu.mandate.kernel.domain.SortOrder;
import eu.mandate.kernel.rest.QueryValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which tags, groups or contacts are wanted; an absent parameter does not restrict. */
public class CircleQuery {

    @Parameter(description = "Beginning of the name, or the exact external id.")
    @QueryParam("text")
    String text;

    @Parameter(description = "The system it comes from; together with externalId.")
    @QueryParam("source")
    String source;

    @Parameter(description = "The exact external id; together with source.")
    @QueryParam("externalId")
    String externalId;

    @Parameter(description = "name, members, externalId or changed, with a minus the other way round; name if absent.")
    @QueryParam("order")
    String order;

    SortOrder<CircleOrder> order() {
        return SortOrder.parse(CircleOrder.class, order);
    }

    CircleFilter filter(CircleKind kind) {
        return new CircleFilter(kind, QueryValue.text("text", text), MemberQuery.key(source, externalId));
    }
}
