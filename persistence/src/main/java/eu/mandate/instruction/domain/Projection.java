package eu.mandate.instruction.domain;

import static java.util.Comparator.comparing;

import eu.mandate.instruction.domain.InfringementDecision.Outcome;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * What the instructions of a ledger count for at one moment.
 *
 * <p>An instruction counts when it has taken effect, no notice of infringement against it is open, and no withdrawal of it
 * counts; a withdrawal is an instruction too and can be withdrawn itself. A setting is governed by the instruction that counts
 * and took effect last; of several at the same moment, by the one with the greatest number.
 */
public final class Projection {
    private static final Comparator<Instruction> PRECEDENCE =
            comparing(Instruction::effectiveFrom).thenComparing(Instruction::number);

    private final Ledger ledger;
    private final Instant moment;
    private final Set<Integer> counting = new HashSet<>();
    private final PolicyInForce policy;

    /** A withdrawal has a greater number than what it withdraws, so one pass from the end decides them all. */
    Projection(Ledger ledger, Instant moment) {
        this.ledger = ledger;
        this.moment = moment;
        for (var instruction : ledger.latestFirst()) {
            if (counts(instruction)) counting.add(instruction.number());
        }
        this.policy = governed();
    }

    /** What holds. */
    public PolicyInForce policy() {
        return policy;
    }

    /** The state of one instruction of the ledger. */
    public InstructionState state(Instruction instruction) {
        if (withdrawnBy(instruction).isPresent() || givenUp(instruction)) return InstructionState.WITHDRAWN;
        if (suspended(instruction)) return InstructionState.SUSPENDED;
        if (instruction.effectiveFrom().isAfter(moment)) return InstructionState.SCHEDULED;
        var governs = instruction.withdraws() != null
                || governing(instruction).filter(instruction::equals).isPresent();
        return governs ? InstructionState.IN_FORCE : InstructionState.REPLACED;
    }

    /** The instruction that governs the setting of this one. */
    public Optional<Instruction> governing(Instruction instruction) {
        return policy.find(instruction.type(), instruction.subject());
    }

    /** The withdrawal that counts against an instruction. */
    public Optional<Instruction> withdrawnBy(Instruction instruction) {
        return ledger.withdrawals(instruction.number()).stream()
                .filter(withdrawal -> counting.contains(withdrawal.number()))
                .findFirst();
    }

    private boolean counts(Instruction instruction) {
        return reached(instruction.effectiveFrom())
                && !suspended(instruction)
                && withdrawnBy(instruction).isEmpty();
    }

    private PolicyInForce governed() {
        var settings = new TreeMap<Setting, Instruction>();
        for (var instruction : ledger.latestFirst()) {
            if (instruction.withdraws() == null && counting.contains(instruction.number())) {
                settings.merge(instruction.setting(), instruction, BinaryOperator.maxBy(PRECEDENCE));
            }
        }
        return PolicyInForce.of(moment, ledger.revision(moment), settings);
    }

    /** A notice stands until the controller maintains the instruction; giving it up leaves it standing for good. */
    private boolean suspended(Instruction instruction) {
        return ledger.notices(instruction.number()).stream()
                .filter(notice -> reached(notice.raisedAt()))
                .anyMatch(notice -> !decided(notice, Outcome.MAINTAINED));
    }

    private boolean givenUp(Instruction instruction) {
        return ledger.notices(instruction.number()).stream().anyMatch(notice -> decided(notice, Outcome.WITHDRAWN));
    }

    private boolean decided(InfringementNotice notice, Outcome outcome) {
        return ledger.decision(notice)
                .filter(decision -> decision.outcome() == outcome && reached(decision.decidedAt()))
                .isPresent();
    }

    private boolean reached(Instant fact) {
        return !fact.isAfter(moment);
    }
}
