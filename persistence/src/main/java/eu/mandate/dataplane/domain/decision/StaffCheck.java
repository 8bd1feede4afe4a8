package eu.mandate.dataplane.domain.decision;

import eu.mandate.kernel.domain.Code;

/** Step 3: the vendor's people are bound to confidentiality before they see anything (Art. 28(3)(b) GDPR). */
final class StaffCheck implements Check {

    @Override
    public Step step() {
        return Step.STAFF;
    }

    @Override
    public Finding examine(Question question, Situation situation) {
        var actor = question.actor();
        var bound = actor.kind() != Actor.Kind.STAFF
                || actor.standing() != null && actor.standing().confidential();
        return bound
                ? Finding.passed()
                : Finding.failed(
                        Code.CONFIDENTIALITY_MISSING,
                        Ground.ofLaw("GDPR Art. 28(3)(b), 29; PIPL Art. 51", "decision-confidentiality-missing"));
    }
}
