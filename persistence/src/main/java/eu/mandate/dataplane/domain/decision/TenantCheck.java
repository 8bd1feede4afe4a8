package eu.mandate.dataplane.domain.decision;

import eu.mandate.kernel.domain.Code;

/** Step 2: the data belongs to the caller's organisation; anything else does not exist for the caller. */
final class TenantCheck implements Check {

    @Override
    public Step step() {
        return Step.TENANT;
    }

    @Override
    public Finding examine(Question question, Situation situation) {
        return question.tenant().equals(question.actor().space())
                ? Finding.passed()
                : Finding.failed(Code.NOT_FOUND, Ground.ofInstallation("decision-elsewhere"));
    }
}
