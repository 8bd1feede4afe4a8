package eu.mandate.instruction.rest;

import eu.mandate.instruction.domain.InstructionView;
import eu.mandate.instruction.service.FlagInfringement;
import eu.mandate.instruction.service.InfringementService;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.rest.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A customer's instructions, for the people of the vendor who act on them. */
@Path("/admin/tenants/{key}/instructions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Operators: instructions")
public class TenantInstructionsResource {

    @Inject
    InfringementService infringements;

    @GET
    @Operation(operationId = "listTenantInstructions", summary = "Instructions of a customer, the latest first")
    public Slice<InstructionView> list(
            @PathParam("key") String key, @BeanParam InstructionQuery query, @BeanParam Paging paging) {
        return infringements.compared(key, query.filter(), paging.slice());
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "readTenantInstruction", summary = "One instruction of a customer")
    public InstructionView get(@PathParam("key") String key, @PathParam("number") String number) {
        return infringements.get(key, InstructionNumber.of(number));
    }

    // Raised twice it is refused, so it needs no key to be repeated safely.
    @POST
    @Path("/{number}/infringement-notices")
    @Operation(
            operationId = "flagInfringement",
            summary =
                    "Tells a customer that an instruction infringes the law; it is suspended until the customer decides")
    public InstructionView flag(
            @PathParam("key") String key, @PathParam("number") String number, FlagInfringement command) {
        return infringements.flag(key, InstructionNumber.of(number), command);
    }
}
