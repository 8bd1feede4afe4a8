package eu.mandate.directory.rest;

import eu.mandate.directory.domain.DepartmentFilter;
import eu.mandate.directory.domain.DepartmentState;
import eu.mandate.kernel.rest.QueryValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which departments are wanted; an absent parameter does not restrict. */
public class DepartmentQuery {
    private static final String TOP = "none";

    @Parameter(description = "Id of the department directly above; none for those at the top.")
    @QueryParam("parent")
    String parent;

    @Parameter(description = "Beginning of the name, or the exact external id.")
    @QueryParam("text")
    String text;

    @Parameter(description = "ACTIVE, CLOSED or MERGED.")
    @QueryParam("state")
    String state;

    @Parameter(description = "The system the department comes from.")
    @QueryParam("source")
    String source;

    @Parameter(description = "The exact external id.")
    @QueryParam("externalId")
    String externalId;

    DepartmentFilter filter() {
        var top = TOP.equals(parent);
        return new DepartmentFilter(
                top,
                top ? null : QueryValue.id("parent", parent),
                QueryValue.text("text", text),
                QueryValue.constant(DepartmentState.class, "state", state),
                QueryValue.text("source", source),
                QueryValue.text("externalId", externalId));
    }
}
