package eu.mandate.instruction.service.change;

import eu.mandate.instruction.domain.Infringement;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.InstructionKind;
import eu.mandate.instruction.domain.InstructionSource;
import eu.mandate.instruction.domain.InstructionState;
import eu.mandate.instruction.domain.Setting;
import eu.mandate.instruction.domain.Withdrawal;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.json.Records;
import java.util.Optional;
import java.util.Set;

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
        if (!kind.withdrawable()) throw Refusal.of(Code.CONFLICT, "instruction-not-withdrawable");
        var state = occasion.ledger().projection(occasion.effectiveFrom()).state(target);
        if (state == InstructionState.WITHDRAWN) {
            throw Refusal.of(Code.CONFLICT, "instruction-withdrawn-already", target.number());
        }
        after().filter(this::isNew).ifPresent(holding -> kind.check(read(holding), occasion.circumstances()));
    }

    @Override
    public boolean needsApproval() {
        var before = before().map(this::read);
        var after = after();
        if (after.isEmpty()) return before.filter(kind::needsApprovalToEnd).isPresent();
        return after.filter(this::isNew)
                .filter(holding -> kind.needsApproval(before, read(holding)))
                .isPresent();
    }

    /** The instruction that governs afterwards. */
    private Optional<Instruction> after() {
        var without = occasion.ledger().with(instruction(new Author(target.author(), "", null, null), UNSAID));
        return without.at(occasion.effectiveFrom())
                .find(concerned().type(), concerned().subject());
    }

    private boolean isNew(Instruction holding) {
        return before().filter(holding::equals).isEmpty();
    }

    private Optional<Instruction> before() {
        return occasion.policy().find(concerned().type(), concerned().subject());
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
