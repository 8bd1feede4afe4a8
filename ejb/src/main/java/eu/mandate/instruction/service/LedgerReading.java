package eu.mandate.instruction.service;

import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.InstructionChanges;
import eu.mandate.instruction.domain.InstructionFilter;
import eu.mandate.instruction.domain.InstructionKind;
import eu.mandate.instruction.domain.InstructionTypeView;
import eu.mandate.instruction.domain.InstructionView;
import eu.mandate.instruction.domain.Ledger;
import eu.mandate.instruction.domain.Projection;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The ledger of the bound tenant as people see it; who may look was decided before. */
@ApplicationScoped
public class LedgerReading {

    @Inject
    LedgerCopies copies;

    @Inject
    InstructionKinds kinds;

    @Inject
    VersionChanges versions;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** One page, the latest first, without differences; in memory, where the ledger is anyway. */
    Slice<InstructionView> list(InstructionFilter filter, SliceRequest page) {
        return list(filter, page, false);
    }

    /** As {@link #list}, each with how it differs from the one it replaced. */
    Slice<InstructionView> compared(InstructionFilter filter, SliceRequest page) {
        return list(filter, page, true);
    }

    private Slice<InstructionView> list(InstructionFilter filter, SliceRequest page, boolean compared) {
        var ledger = copies.ledger();
        var projection = ledger.projection(clock.instant());
        var before = page.fromStart() ? Integer.MAX_VALUE : Cursor.number(page.cursor());
        var rows = ledger.latestFirst().stream()
                .filter(given -> given.number() < before)
                .filter(given -> wanted(filter, projection, given))
                .limit(page.limit() + 1L)
                .toList();
        return Slice.of(rows, page.limit(), last -> Cursor.of(Integer.toString(last.number())))
                .map(given -> view(ledger, projection, given, compared));
    }

    /** @throws Refusal NOT_FOUND */
    InstructionView view(int number) {
        var ledger = copies.ledger();
        return ledger.find(number)
                .map(given -> view(ledger, ledger.projection(clock.instant()), given, true))
                .orElseThrow(() -> Refusal.notFound("instruction", number));
    }

    private InstructionView view(Ledger ledger, Projection projection, Instruction given, boolean compared) {
        var changes = compared ? versions.between(replaced(ledger, given), given) : null;
        return InstructionView.of(ledger, projection, given, changes);
    }

    /**
     * How one version of a setting differs from another.
     *
     * @param from number of the other; 0 for nothing, null for the one it replaced
     * @throws Refusal NOT_FOUND; VALIDATION at {@code /from} for what is no version of the same setting
     */
    InstructionChanges changes(int number, Integer from) {
        var ledger = copies.ledger();
        var to = ledger.find(number).orElseThrow(() -> Refusal.notFound("instruction", number));
        var before = from == null ? replaced(ledger, to) : version(ledger, to, from);
        return new InstructionChanges(
                to.type(),
                to.subject(),
                before.map(Instruction::number).orElse(null),
                number,
                versions.between(before, to));
    }

    private static Optional<Instruction> replaced(Ledger ledger, Instruction given) {
        return Optional.ofNullable(given.replaces()).flatMap(ledger::find);
    }

    private static Optional<Instruction> version(Ledger ledger, Instruction to, int from) {
        if (from == 0) return Optional.empty();
        var found = ledger.find(from).filter(other -> other.setting().equals(to.setting()));
        if (found.isEmpty()) throw Refusal.invalid("/from", "instruction-of-other-setting");
        return found;
    }

    /** The kinds of instructions, by key. */
    List<InstructionTypeView> types() {
        return kinds.all().stream().map(this::type).toList();
    }

    private InstructionTypeView type(InstructionKind<?> kind) {
        var may = caller.roles().stream().anyMatch(role -> kind.givers().contains(role.name()));
        var givers = kind.givers().stream().sorted().toList();
        var schema = kind.payload().getSimpleName();
        return new InstructionTypeView(kind.key(), schema, kind.source(), givers, may, kind.withdrawable());
    }

    private static boolean wanted(InstructionFilter filter, Projection projection, Instruction given) {
        return filter.matches(given) && (filter.state() == null || filter.state() == projection.state(given));
    }
}
