package eu.mandate.instruction.service.change;

import eu.mandate.instruction.domain.Infringement;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.InstructionKind;
import eu.mandate.instruction.domain.InstructionState;
import eu.mandate.instruction.domain.Setting;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.json.Records;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Decides about a setting anew. */
public final class Giving<P extends Record> implements Change {
    private final InstructionKind<P> kind;
    private final P payload;
    private final Occasion occasion;
    private final Setting setting;
    private final Optional<Instruction> before;

    /** An instruction of the kind, on the occasion. */
    public Giving(InstructionKind<P> kind, P payload, Occasion occasion) {
        this.kind = kind;
        this.payload = payload;
        this.occasion = occasion;
        this.setting = new Setting(kind.key(), kind.subject(payload));
        this.before = occasion.policy().find(setting.type(), setting.subject());
    }

    @Override
    public Setting concerned() {
        return setting;
    }

    @Override
    public Set<String> givers() {
        return kind.givers();
    }

    @Override
    public void check() {
        if (before.filter(this::same).isPresent()) throw Refusal.of(Code.CONFLICT, "instruction-changes-nothing");
        var latest = occasion.ledger().find(occasion.ledger().latest(setting));
        if (latest.filter(this::same).filter(this::waits).isPresent()) {
            throw Refusal.of(
                    Code.CONFLICT, "instruction-awaits-decision", latest.get().number());
        }
        kind.check(payload, occasion.circumstances());
    }

    private boolean same(Instruction other) {
        return other.payload().equals(Records.write(payload));
    }

    private boolean waits(Instruction other) {
        return occasion.ledger().undecided(other.number()).isPresent();
    }

    @Override
    public boolean needsApproval() {
        return kind.needsApproval(before.map(this::read), payload);
    }

    /**
     * The same once more for the moment of what is scheduled next, where that goes further than this one and nobody approved it:
     * it was judged by what held then, and nobody judges it again when its day comes.
     */
    @Override
    public Optional<Change> following(Instruction given) {
        return scheduled()
                .filter(next -> next.approvedBy() == null)
                .filter(next -> kind.needsApproval(Optional.of(payload), read(next)))
                .map(next -> new Giving<>(
                        kind,
                        payload,
                        new Occasion(occasion.ledger().with(given), occasion.now(), next.effectiveFrom())));
    }

    /** What governs the setting after this one. */
    private Optional<Instruction> scheduled() {
        var ledger = occasion.ledger();
        return ledger.latestFirst().stream()
                .filter(each -> each.withdraws() == null && each.setting().equals(setting))
                .filter(each -> each.effectiveFrom().isAfter(occasion.effectiveFrom()))
                .filter(each -> ledger.projection(occasion.now()).state(each) != InstructionState.WITHDRAWN)
                .min(Comparator.comparing(Instruction::effectiveFrom).thenComparing(latestFirst()));
    }

    private static Comparator<Instruction> latestFirst() {
        return Comparator.comparing(Instruction::number).reversed();
    }

    private P read(Instruction earlier) {
        return Records.read(earlier.payload(), kind.payload());
    }

    @Override
    public Optional<Infringement> infringement() {
        return kind.infringement(payload, occasion.circumstances());
    }

    @Override
    public Record payload() {
        return payload;
    }

    @Override
    public InstructionTexts.Texts text(InstructionTexts texts) {
        return texts.of(kind.key(), payload);
    }

    @Override
    public Instruction instruction(Author author, InstructionTexts.Texts text) {
        return new Instruction(
                occasion.nextNumber(),
                setting.type(),
                setting.subject(),
                kind.source(),
                Records.write(payload),
                occasion.now(),
                occasion.effectiveFrom(),
                author.person(),
                author.roles(),
                author.approvedBy(),
                before.map(Instruction::number).orElse(null),
                null,
                author.reason(),
                text.english(),
                text.chinese());
    }
}
