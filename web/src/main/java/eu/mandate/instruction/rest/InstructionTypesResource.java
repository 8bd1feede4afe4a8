package eu.mandate.instruction.rest;

import eu.mandate.instruction.domain.InstructionTypeView;
import eu.mandate.instruction.service.InstructionService;
import eu.mandate.kernel.domain.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What can be instructed. */
@Path("/instruction-types")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Instructions")
public class InstructionTypesResource {

    @Inject
    InstructionService instructions;

    @GET
    @Operation(operationId = "listInstructionTypes", summary = "All types of instructions and who may give them")
    public Slice<InstructionTypeView> list() {
        return new Slice<>(instructions.types(), null);
    }
}
