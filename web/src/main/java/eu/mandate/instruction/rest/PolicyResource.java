package eu.mandate.instruction.rest;

import eu.mandate.instruction.domain.PolicyChanges;
import eu.mandate.instruction.domain.PolicyView;
import eu.mandate.instruction.service.PolicyService;
import eu.mandate.kernel.rest.QueryValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the own organisation's instructions amount to. */
@Path("/policy")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Instructions")
public class PolicyResource {

    @Inject
    PolicyService policies;

    @GET
    @Operation(operationId = "readPolicy", summary = "What holds at a moment")
    public PolicyView at(
            @Parameter(description = "Past or future, ISO 8601 in UTC; now when absent.") @QueryParam("at") String at) {
        return policies.at(QueryValue.time("at", at));
    }

    @GET
    @Path("/changes")
    @Operation(operationId = "listPolicyChanges", summary = "How what holds changed, in the order of time")
    public PolicyChanges changes(
            @Parameter(description = "Changes after this moment; the beginning when absent.") @QueryParam("from")
                    String from,
            @Parameter(description = "Changes up to and including this moment; now when absent.") @QueryParam("to")
                    String to) {
        return policies.between(QueryValue.time("from", from), QueryValue.time("to", to));
    }
}
