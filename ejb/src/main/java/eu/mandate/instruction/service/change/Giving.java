package eu.mandate.instruction.service.change;

import eu.mandate.instruction.domain.Infringement;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.InstructionKind;
import eu.mandate.instruction.domain.Setting;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.json.Records;
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
