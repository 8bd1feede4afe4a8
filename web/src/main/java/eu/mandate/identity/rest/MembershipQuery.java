package eu.mandate.identity.rest;

import eu.mandate.identity.domain.MembershipFilter;
import eu.mandate.identity.domain.MembershipStatus;
import eu.mandate.identity.domain.Role;
import eu.mandate.kernel.rest.QueryValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which people are wanted; an absent parameter does not restrict. */
public class MembershipQuery {

    @Parameter(description = "Part of the username or of the display name.")
    @QueryParam("text")
    String text;

    @Parameter(description = "A role the person has.")
    @QueryParam("role")
    String role;

    @Parameter(description = "INVITED, ACTIVE or DISABLED.")
    @QueryParam("status")
    String status;

    MembershipFilter filter() {
        return new MembershipFilter(
                QueryValue.text("text", text),
                QueryValue.constant(Role.class, "role", role),
                QueryValue.constant(MembershipStatus.class, "status", status));
    }
}
