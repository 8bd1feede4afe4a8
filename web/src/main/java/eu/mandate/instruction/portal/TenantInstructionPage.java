package eu.mandate.instruction.portal;

import eu.mandate.instruction.domain.InfringementDecision;
import eu.mandate.instruction.domain.InfringementNotice;
import eu.mandate.instruction.domain.InstructionState;
import eu.mandate.instruction.domain.InstructionView;
import eu.mandate.instruction.service.FlagInfringement;
import eu.mandate.instruction.service.InfringementService;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.kernel.portal.RecordForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One instruction of a customer, and telling the customer that it infringes the law in the vendor's opinion. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class TenantInstructionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private InfringementService instructions;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private String key = "";
    private String number;
    private String typed;
    private InstructionView instruction;
    private RecordForm<FlagInfringement> notice;

    /** A notice with what the customer decided about it; the decision is null while it is open. */
    public record Finding(InfringementNotice notice, InfringementDecision decision) {}

    /** Reads the instruction the address names. */
    public void load() {
        instruction = instructions.get(key, parsed());
        notice = new RecordForm<>(FlagInfringement.class, "ledger.notice", "notice");
        notice.longText("reasonEn", "reasonZh");
    }

    /** Suspends the instruction until the customer decides. */
    public void flag() {
        instructions.flag(key, instruction.number(), notice.read());
        notices.done("ledger.flagged", instruction.number());
        address.go(address.here());
    }

    /** Every notice against the instruction, in their order. */
    public List<Finding> getFindings() {
        return instruction.notices().stream()
                .map(each -> new Finding(each, decision(each).orElse(null)))
                .toList();
    }

    /** Whether a notice can be given: none waits for a decision, and the instruction was not withdrawn. */
    public boolean isFlaggable() {
        return instruction.state() != InstructionState.WITHDRAWN
                && getFindings().stream().allMatch(finding -> finding.decision() != null);
    }

    private Optional<InfringementDecision> decision(InfringementNotice about) {
        return instruction.decisions().stream()
                .filter(each -> each.notice() == about.notice())
                .findFirst();
    }

    // Whatever is no number of an instruction is answered like one that does not exist.
    private int parsed() {
        try {
            return Integer.parseInt(number == null ? "" : number.strip());
        } catch (NumberFormatException malformed) {
            throw Refusal.notFound("instruction", number);
        }
    }

    public InstructionView getInstruction() {
        return instruction;
    }

    public RecordForm<FlagInfringement> getNotice() {
        return notice;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        // An address without a key is one that no customer has.
        this.key = Objects.requireNonNullElse(key, "");
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
