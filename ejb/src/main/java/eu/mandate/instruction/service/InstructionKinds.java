package eu.mandate.instruction.service;

import static java.util.Comparator.comparing;

import eu.mandate.instruction.domain.InstructionKind;
import eu.mandate.kernel.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All kinds of instructions that the features declare. */
@ApplicationScoped
public class InstructionKinds {

    @Inject
    @Any
    Instance<InstructionKind<?>> kinds;

    /** Every kind, by key. */
    public List<InstructionKind<?>> all() {
        return kinds.stream()
                .sorted(comparing(InstructionKind::key))
                .collect(Collectors.<InstructionKind<?>>toUnmodifiableList());
    }

    /**
     * The kind of a key as it came in.
     *
     * @throws Refusal NOT_FOUND for an unknown key
     */
    public InstructionKind<?> get(String key) {
        return find(key).orElseThrow(() -> Refusal.notFound("instruction-type", key));
    }

    /** The kind of a key; empty for one that no feature declares any more. */
    Optional<InstructionKind<?>> find(String key) {
        return kinds.stream().filter(kind -> kind.key().equals(key)).findFirst().map(kind -> kind);
    }
}
