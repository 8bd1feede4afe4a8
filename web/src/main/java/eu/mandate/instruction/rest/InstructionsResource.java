package eu.mandate.instruction.rest;

import eu.mandate.instruction.domain.GivenInstruction;
import eu.mandate.instruction.domain.InstructionChanges;
import eu.mandate.instruction.domain.InstructionView;
import eu.mandate.instruction.service.DecideInfringement;
import eu.mandate.instruction.service.InstructionService;
import eu.mandate.instruction.service.WithdrawInstruction;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.rest.Creation;
import eu.mandate.kernel.rest.JsonDocument;
import eu.mandate.kernel.rest.Paging;
import eu.mandate.kernel.rest.QueryValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ledger of the own organisation's documented instructions (Art. 28(3)(a) GDPR). */
@Path("/instructions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Instructions")
public class InstructionsResource {

    @Inject
    InstructionService instructions;

    @Inject
    Creation creation;

    @GET
    @Operation(operationId = "listInstructions", summary = "Instructions, the latest first")
    public Slice<InstructionView> list(@BeanParam InstructionQuery query, @BeanParam Paging paging) {
        return instructions.compared(query.filter(), paging.slice());
    }

    @GET
    @Path("/{instruction}")
    @Operation(operationId = "readInstruction", summary = "One instruction")
    public InstructionView get(@Parameter(description = "Its number.") @PathParam("instruction") String number) {
        return instructions.get(InstructionNumber.of(number));
    }

    @GET
    @Path("/{instruction}/changes")
    @Operation(
            operationId = "compareInstructions",
            summary = "How an instruction differs from another one about the same setting, place by place")
    public InstructionChanges changes(
            @Parameter(description = "Its number.") @PathParam("instruction") String number,
            @Parameter(
                            description =
                                    "Number of the other instruction, earlier or later; 0 for nothing, the one it replaced"
                                            + " when absent.")
                    @QueryParam("from")
                    String from) {
        return instructions.changes(InstructionNumber.of(number), QueryValue.number("from", from));
    }

    @POST
    @Path("/{instruction}")
    @Operation(
            operationId = InstructionBodies.OPERATION,
            summary = "Gives an instruction; the body is what its type asks for")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = GivenInstruction.class)))
    @APIResponse(responseCode = "202", description = "A second person has to approve first")
    public Response give(
            @Parameter(description = "Key of its type, see /instruction-types.") @PathParam("instruction") String type,
            @BeanParam GiveQuery query,
            JsonDocument body) {
        var options = query.options();
        return given(body.text(), () -> instructions.giveJson(type, body.text(), options));
    }

    @POST
    @Path("/{instruction}/withdraw")
    @Operation(operationId = "withdrawInstruction", summary = "Withdraws an instruction: what held before holds again")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = GivenInstruction.class)))
    @APIResponse(responseCode = "202", description = "A second person has to approve first")
    public Response withdraw(
            @Parameter(description = "Its number.") @PathParam("instruction") String number,
            @Parameter(description = "Number of the latest instruction about the setting that you saw.")
                    @QueryParam("basedOn")
                    String basedOn,
            WithdrawInstruction command) {
        var base = QueryValue.number("basedOn", basedOn);
        return given(command, () -> instructions.withdraw(InstructionNumber.of(number), command, base));
    }

    @POST
    @Path("/{instruction}/decision")
    @Operation(
            operationId = "decideInfringement",
            summary = "Maintains or gives up an instruction that is said to infringe the law")
    public InstructionView decide(
            @Parameter(description = "Its number.") @PathParam("instruction") String number,
            DecideInfringement command) {
        return instructions.decide(InstructionNumber.of(number), command);
    }

    private Response given(Object command, Supplier<GivenInstruction> give) {
        return creation.of(command, give, InstructionsResource::place, given -> given.number() == null);
    }

    private static String place(GivenInstruction given) {
        return given.number() == null ? "/approvals/" + given.approval() : "/instructions/" + given.number();
    }
}
