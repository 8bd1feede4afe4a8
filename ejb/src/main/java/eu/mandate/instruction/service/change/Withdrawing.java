package eu.mandate.instruction.service.change;

import eu.mandate.instruction.domain.Circumstances;
import eu.mandate.instruction.domain.Infringement;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.InstructionKind;
import eu.mandate.instruction.domain.InstructionSource;
import eu.mandate.instruction.domain.InstructionState;
import eu.mandate.instruction.domain.Ledger;
import eu.mandate.instruction.domain.Setting;
import eu.mandate.instruction.domain.Withdrawal;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.prohibited.WrittenText;
import eu.mandate.kernel.json.Records;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Withdraws an earlier instruction. What held before holds again, so it has to pass the same checks and the same second person as
 * if it were given now: limits may have become tighter since.
 *
 * @param <P> payload of the instruction that is concerned in the end
 */
public final class Withdrawing<P extends Record> implements Change {
    private static final InstructionTexts.Texts UNSAID = new InstructionTexts.Texts("-", "-");

    private final InstructionKind<P> kind;
    private final Withdrawal payload;
    private final Occasion occasion;
    private final Instruction target;

    /** @param kind of the instruction that is concerned in the end */
    public Withdrawing(InstructionKind<P> kind, Instruction target, Withdrawal payload, Occasion occasion) {
        this.kind = kind;
        this.target = target;
        this.payload = payload;
        this.occasion = occasion;
    }

    @Override
    public Setting concerned() {
        return occasion.ledger().concerned(target).setting();
    }

    @Override
    public Set<String> givers() {
        return kind.givers();
    }

    @Override
    public void check() {
        WrittenText.refuse("/reason", payload.reason());
        if (!kind.withdrawable()) throw Refusal.of(Code.CONFLICT, "instruction-not-withdrawable");
        var state = occasion.ledger().projection(occasion.effectiveFrom()).state(target);
        if (state == InstructionState.WITHDRAWN) {
            throw Refusal.of(Code.CONFLICT, "instruction-withdrawn-already", target.number());
        }
        shifts().forEach(shift -> shift.back().ifPresent(holding -> kind.check(read(holding), shift.circumstances())));
    }

    @Override
    public boolean needsApproval() {
        return shifts().anyMatch(this::needsApproval);
    }

    private boolean needsApproval(Shift shift) {
        if (shift.after().isEmpty())
            return shift.before()
                    .map(this::read)
                    .filter(kind::needsApprovalToEnd)
                    .isPresent();
        return shift.back()
                .filter(holding -> kind.needsApproval(shift.before().map(this::read), read(holding)))
                .isPresent();
    }

    /** What the withdrawal does from its effect on: also to what is scheduled, which nobody judges again when its day comes. */
    private Stream<Shift> shifts() {
        var ledger = occasion.ledger();
        var without = ledger.with(instruction(new Author(target.author(), "", null, null), UNSAID));
        var scheduled = ledger.latestFirst().stream()
                .filter(given -> ledger.concerned(given).setting().equals(concerned()))
                .map(Instruction::effectiveFrom)
                .filter(moment -> moment.isAfter(occasion.effectiveFrom()));
        return Stream.concat(Stream.of(occasion.effectiveFrom()), scheduled)
                .distinct()
                .map(moment -> new Shift(
                        new Circumstances(occasion.now(), ledger.at(moment)),
                        governing(ledger, moment),
                        governing(without, moment)));
    }

    private Optional<Instruction> governing(Ledger ledger, Instant moment) {
        return ledger.at(moment).find(concerned().type(), concerned().subject());
    }

    /** Which instruction governs at a moment without and with the withdrawal. */
    private record Shift(Circumstances circumstances, Optional<Instruction> before, Optional<Instruction> after) {
        /** The instruction that comes back. */
        Optional<Instruction> back() {
            return after.filter(holding -> before.filter(holding::equals).isEmpty());
        }
    }

    private P read(Instruction holding) {
        return Records.read(holding.payload(), kind.payload());
    }

    /** What holds again was judged when it was given. */
    @Override
    public Optional<Infringement> infringement() {
        return Optional.empty();
    }

    @Override
    public Record payload() {
        return payload;
    }

    @Override
    public InstructionTexts.Texts text(InstructionTexts texts) {
        return texts.ofWithdrawal(payload, target);
    }

    @Override
    public Instruction instruction(Author author, InstructionTexts.Texts text) {
        return new Instruction(
                occasion.nextNumber(),
                Withdrawal.TYPE,
                Integer.toString(target.number()),
                InstructionSource.SERVICE_ACTION,
                Records.write(payload),
                occasion.now(),
                occasion.effectiveFrom(),
                author.person(),
                author.roles(),
                author.approvedBy(),
                null,
                target.number(),
                author.reason(),
                text.english(),
                text.chinese());
    }
}
