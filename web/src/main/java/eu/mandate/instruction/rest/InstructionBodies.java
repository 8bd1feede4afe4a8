package eu.mandate.instruction.rest;

import eu.mandate.instruction.service.InstructionKinds;
import eu.mandate.kernel.rest.BodyAlternatives;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The payload of every kind of instruction, for the API's description. */
@ApplicationScoped
public class InstructionBodies implements BodyAlternatives {
    static final String OPERATION = "giveInstruction";

    @Inject
    InstructionKinds kinds;

    @Override
    public String operationId() {
        return OPERATION;
    }

    @Override
    public List<? extends Class<? extends Record>> records() {
        return kinds.all().stream().map(kind -> kind.payload()).toList();
    }
}
