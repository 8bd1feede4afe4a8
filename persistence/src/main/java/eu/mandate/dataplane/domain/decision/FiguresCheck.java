package eu.mandate.dataplane.domain.decision;

import eu.mandate.kernel.domain.Code;

/**
 * A purpose for figures gives figures only. Asked when it is known that the purpose may be used at all: who gave no instruction
 * for it is told so, and not how it would be used (row W-018).
 */
final class FiguresCheck implements Check {

    @Override
    public Step step() {
        return Step.INSTRUCTION;
    }

    @Override
    public Finding examine(Question question, Situation situation) {
        var purpose = situation.purpose(question.purpose()).orElseThrow();
        if (!question.action().shows() || !purpose.aggregateOnly()) return Finding.passed();
        return Finding.failed(
                Code.PURPOSE_NOT_ALLOWED,
                "/purpose",
                Ground.ofProfile(situation, purpose.rows(), "purpose-figures-only", purpose.code()));
    }
}
