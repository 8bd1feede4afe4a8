package eu.mandate.identity.rest;

import eu.mandate.identity.domain.MembershipFilter;
import eu.mandate.identity.domain.MembershipStatus;
import eu.mandate.identity.domain.Role;
import eu.mandate.kernel.rest.QueryValue;
import jakarta.ws.rs.QueryParam;

/** Which people are wanted; an absent parameter does not restrict. */
public class MembershipQuery {

    @QueryParam("text")
    String text;

    @QueryParam("role")
    String role;

    @QueryParam("status")
    String status;

    MembershipFilter filter() {
        return new MembershipFilter(
                QueryValue.text("text", text),
                QueryValue.constant(Role.class, "role", role),
                QueryValue.constant(MembershipStatus.class, "status", status));
    }
}
