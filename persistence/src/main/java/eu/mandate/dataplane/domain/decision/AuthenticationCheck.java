package eu.mandate.dataplane.domain.decision;

import eu.mandate.kernel.domain.Code;

/** Step 1: somebody acts, at a known time. */
final class AuthenticationCheck implements Check {

    @Override
    public Step step() {
        return Step.AUTHENTICATION;
    }

    @Override
    public Finding examine(Question question, Situation situation) {
        return question.actor() == null || question.at() == null
                ? Finding.failed(Code.UNAUTHENTICATED, Ground.ofInstallation("decision-nobody"))
                : Finding.passed();
    }
}
