package eu.mandate.instruction.portal;

import eu.mandate.instruction.domain.InfringementDecision;
import eu.mandate.instruction.domain.InfringementDecision.Outcome;
import eu.mandate.instruction.domain.InfringementNotice;
import eu.mandate.instruction.domain.InstructionState;
import eu.mandate.instruction.domain.InstructionView;
import eu.mandate.instruction.service.DecideInfringement;
import eu.mandate.instruction.service.InstructionService;
import eu.mandate.instruction.service.WithdrawInstruction;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** One instruction: what it changed, what stands against it, and how it can be ended. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class InstructionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private InstructionService instructions;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private String number;
    private String reason;
    private String withdrawalReason;
    private String typed;
    private InstructionView instruction;
    private boolean mayGive;
    private boolean withdrawable;

    /** A notice with what was decided about it; the decision is null while it is open. */
    public record Finding(InfringementNotice notice, InfringementDecision decision) {}

    /** Reads the instruction the address names. */
    public void load() {
        instruction = instructions.get(parsed());
        var type = instructions.types().stream()
                .filter(each -> each.key().equals(instruction.type()))
                .findFirst();
        mayGive = type.isPresent() && type.get().mayGive();
        withdrawable = mayGive && type.get().withdrawable();
    }

    /** Upholds the instruction against the notice; it counts again. */
    public void maintain() {
        decide(Outcome.MAINTAINED, "instruction.maintained");
    }

    /** Gives the instruction up because of the notice; it never counts again. */
    public void giveUp() {
        decide(Outcome.WITHDRAWN, "instruction.given-up");
    }

    /** Withdraws the instruction by another one. */
    public void withdraw() {
        var given = instructions.withdraw(
                instruction.number(), new WithdrawInstruction(withdrawalReason, null), instruction.basedOn());
        notices.done(given.number() == null ? "instruction.asked" : "instruction.withdrawn", given.number());
        address.go(address.here());
    }

    /** Every notice against the instruction, in their order. */
    public List<Finding> getFindings() {
        return instruction.notices().stream()
                .map(notice -> new Finding(notice, decision(notice).orElse(null)))
                .toList();
    }

    /** Whether a notice waits for a decision that the person may make. */
    public boolean isOpen() {
        return mayGive && getFindings().stream().anyMatch(finding -> finding.decision() == null);
    }

    /** Whether the person may end it by a withdrawal. */
    public boolean isWithdrawable() {
        return withdrawable
                && instruction.state() != InstructionState.WITHDRAWN
                && instruction.state() != InstructionState.SUSPENDED;
    }

    /** Whether the person may give another instruction in its place. */
    public boolean isChangeable() {
        return mayGive && instruction.withdraws() == null;
    }

    // Whatever is no number of an instruction is answered like one that does not exist.
    private int parsed() {
        try {
            return Integer.parseInt(number == null ? "" : number.strip());
        } catch (NumberFormatException malformed) {
            throw Refusal.notFound("instruction", number);
        }
    }

    private Optional<InfringementDecision> decision(InfringementNotice notice) {
        return instruction.decisions().stream()
                .filter(each -> each.notice() == notice.notice())
                .findFirst();
    }

    private void decide(Outcome outcome, String done) {
        instructions.decide(instruction.number(), new DecideInfringement(outcome, reason));
        notices.done(done, instruction.number());
        address.go(address.here());
    }

    public InstructionView getInstruction() {
        return instruction;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWithdrawalReason() {
        return withdrawalReason;
    }

    public void setWithdrawalReason(String withdrawalReason) {
        this.withdrawalReason = withdrawalReason;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
