package eu.mandate.dataplane.domain.decision;

import eu.mandate.catalogue.domain.profile.CollectionSource;
import eu.mandate.catalogue.domain.profile.Regime;
import eu.mandate.kernel.domain.Code;

/**
 * The part of step 12 that needs no consents: data that others gave or that is public comes with what allows its use (PIPL Art.
 * 13(6), 23, 27). Consent and objection add their own checks to the step.
 */
final class SourceBasisCheck implements Check {

    @Override
    public Step step() {
        return Step.BASIS;
    }

    @Override
    public Finding examine(Question question, Situation situation) {
        var origin = question.origin();
        if (question.action() != Action.INGEST || origin == null) return Finding.passed();
        var others = origin.source() == CollectionSource.THIRD_PARTY || origin.source() == CollectionSource.PUBLIC;
        var asked = others && situation.profile().profile().regimes().contains(Regime.PIPL);
        var given = origin.authorisation() != null && !origin.authorisation().isBlank();
        return !asked || given
                ? Finding.passed()
                : Finding.failed(
                        Code.NO_LEGAL_BASIS,
                        "/authorisation",
                        Ground.ofLaw("PIPL Art. 13(6), 23, 27", "authorisation-missing"));
    }
}
