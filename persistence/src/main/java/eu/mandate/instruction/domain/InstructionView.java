package eu.mandate.instruction.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An instruction as people see it; the parts mean what they mean in {@link Instruction}.
 *
 * @param state at the moment of reading
 * @param basedOn number of the latest instruction about the same setting; see {@link SettingView}
 * @param before payload of the instruction it replaced, or null; likewise the texts
 * @param replacedBy number of the instruction that governs the setting instead, or null
 * @param withdrawnBy number of the withdrawal that counts against it, or null
 * @param notices notices of infringement, in their order
 * @param decisions what was decided about them
 * @param changes how it differs from the instruction it replaced, place by place; of the first one everything is added; null in a
 *     list that was asked for without
 */
public record InstructionView(
        int number,
        String type,
        String subject,
        InstructionSource source,
        InstructionState state,
        int basedOn,
        String payload,
        String before,
        Instant givenAt,
        Instant effectiveFrom,
        UUID author,
        String authorRole,
        UUID approvedBy,
        String reason,
        Integer replaces,
        Integer replacedBy,
        Integer withdraws,
        Integer withdrawnBy,
        String textEn,
        String textZh,
        String beforeTextEn,
        String beforeTextZh,
        List<InfringementNotice> notices,
        List<InfringementDecision> decisions,
        List<PayloadChange> changes) {

    public InstructionView {
        notices = List.copyOf(notices);
        decisions = List.copyOf(decisions);
        changes = changes == null ? null : List.copyOf(changes);
    }

    /**
     * An instruction of a ledger.
     *
     * @param projection of the same ledger, to the moment of reading
     * @param changes how it differs from what it replaced, or null
     */
    public static InstructionView of(
            Ledger ledger, Projection projection, Instruction given, List<PayloadChange> changes) {
        var state = projection.state(given);
        var before = Optional.ofNullable(given.replaces()).flatMap(ledger::find);
        var governing = projection.governing(given).filter(other -> state == InstructionState.REPLACED);
        return new InstructionView(
                given.number(),
                given.type(),
                given.subject(),
                given.source(),
                state,
                ledger.latest(ledger.concerned(given).setting()),
                given.payload(),
                before.map(Instruction::payload).orElse(null),
                given.givenAt(),
                given.effectiveFrom(),
                given.author(),
                given.authorRole(),
                given.approvedBy(),
                given.reason(),
                given.replaces(),
                governing.map(Instruction::number).orElse(null),
                given.withdraws(),
                projection.withdrawnBy(given).map(Instruction::number).orElse(null),
                given.textEn(),
                given.textZh(),
                before.map(Instruction::textEn).orElse(null),
                before.map(Instruction::textZh).orElse(null),
                ledger.notices(given.number()),
                ledger.decisions(given.number()),
                changes);
    }
}
