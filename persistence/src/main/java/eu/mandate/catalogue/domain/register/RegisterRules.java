package eu.mandate.catalogue.domain.register;

import eu.mandate.catalogue.domain.tree.RecordTree;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What has to hold for an entry besides the constraints of its single values. */
public final class RegisterRules {

    /** Purposes that no entry can have: there is no code that sells or rents, and none can be configured. */
    private static final Set<String> NEVER = Set.of("SALE", "RENT");

    private RegisterRules() {}

    /** @throws Refusal SALE_PROHIBITED, or VALIDATION with every gap of the entry in itself and in what it names */
    public static void check(RegisterPayload payload, RegisterSurroundings surroundings) {
        if (payload instanceof SubProcessor engaged) notForSale(engaged);
        var faults = Stream.of(
                        RegisterTexts.faults(payload),
                        payload.gaps(),
                        repeated(payload),
                        RegisterDates.faults(payload, surroundings.today()),
                        RegisterReferences.faults(payload, surroundings))
                .flatMap(List::stream)
                .toList();
        if (!faults.isEmpty()) {
            throw Refusal.of(Code.VALIDATION, "invalid-input").with(faults.toArray(Violation[]::new));
        }
    }

    private static List<Violation> repeated(RegisterPayload payload) {
        var faults = new Gaps();
        RecordTree.nodes((Record) payload)
                .filter(node -> node.value() instanceof List)
                .forEach(node -> faults.once(node.pointer(), (List<?>) node.value()));
        return faults.found();
    }

    private static void notForSale(SubProcessor engaged) {
        if (engaged.purposes().stream().anyMatch(NEVER::contains)) {
            throw Refusal.of(Code.SALE_PROHIBITED, "purpose-sale");
        }
    }
}
