package eu.mandate.dataplane.domain.decision;

import eu.mandate.kernel.domain.Code;
import java.util.Optional;
import java.util.function.Function;

/**
 * The part of step 8 about the operations of a purpose that the controller entrusts: what it left out is refused, whoever asks
 * (Art. 28(3)(a), 29 GDPR; PIPL Art. 21).
 */
public final class OperationCheck implements Check {

    private final Function<String, Optional<Integer>> excluded;

    /** @param excluded number of the instruction that leaves out a purpose and operation, written with a slash between */
    public OperationCheck(Function<String, Optional<Integer>> excluded) {
        this.excluded = excluded;
    }

    @Override
    public Step step() {
        return Step.INSTRUCTION;
    }

    @Override
    public Finding examine(Question question, Situation situation) {
        var use = question.purpose();
        if (use.operation() == null) return Finding.passed();
        return excluded.apply(use.toString())
                .<Finding>map(number -> Finding.failed(
                        Code.INSTRUCTION_MISSING,
                        Ground.ofInstruction(number, "decision-operation-excluded", use.toString(), number)))
                .orElseGet(Finding::passed);
    }
}
