package eu.mandate.instruction.service;

import eu.mandate.approval.domain.Approvable;
import eu.mandate.approval.domain.Approved;
import eu.mandate.kernel.json.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Instructions that a second person has to approve: somebody who could have given them too. */
@ApplicationScoped
public class InstructionApproval implements Approvable {

    @Inject
    InstructionKinds kinds;

    @Inject
    InstructionDesk desk;

    @Override
    public String kind() {
        return PendingInstruction.KIND;
    }

    @Override
    public Set<String> approvers(String payload) {
        return kinds.get(pending(payload).concerns()).givers();
    }

    /** @return the instruction's number */
    @Override
    public String carryOut(Approved approved) {
        return desk.give(pending(approved.payload()), approved).number().toString();
    }

    private static PendingInstruction pending(String payload) {
        return Records.read(payload, PendingInstruction.class);
    }
}
