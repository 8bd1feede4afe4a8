package eu.mandate.instruction.service;

import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.InstructionFilter;
import eu.mandate.instruction.domain.InstructionKind;
import eu.mandate.instruction.domain.InstructionTypeView;
import eu.mandate.instruction.domain.InstructionView;
import eu.mandate.instruction.domain.Projection;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The ledger of the bound tenant as people see it; who may look was decided before. */
@ApplicationScoped
public class LedgerReading {

    @Inject
    LedgerCopies copies;

    @Inject
    InstructionKinds kinds;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** One page, the latest first; in memory, where the ledger is anyway. */
    Slice<InstructionView> list(InstructionFilter filter, SliceRequest page) {
        var ledger = copies.ledger();
        var projection = ledger.projection(clock.instant());
        var before = page.fromStart() ? Integer.MAX_VALUE : number(page.cursor());
        var rows = ledger.latestFirst().stream()
                .filter(given -> given.number() < before)
                .filter(given -> wanted(filter, projection, given))
                .limit(page.limit() + 1L)
                .toList();
        return Slice.of(rows, page.limit(), last -> Cursor.of(Integer.toString(last.number())))
                .map(given -> InstructionView.of(ledger, projection, given));
    }

    /** @throws Refusal NOT_FOUND */
    InstructionView view(int number) {
        var ledger = copies.ledger();
        return ledger.find(number)
                .map(given -> InstructionView.of(ledger, ledger.projection(clock.instant()), given))
                .orElseThrow(() -> Refusal.notFound("instruction", number));
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

    private static int number(String cursor) {
        try {
            return Integer.parseInt(Cursor.key(cursor));
        } catch (NumberFormatException malformed) {
            throw Refusal.invalid("/cursor", "cursor-malformed");
        }
    }
}
