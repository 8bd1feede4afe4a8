package eu.mandate.dataplane.domain.decision;

import eu.mandate.catalogue.domain.profile.CollectionSource;
import eu.mandate.catalogue.domain.profile.Regime;
import eu.mandate.kernel.domain.Code;
import java.util.Collections;
import java.util.Set;

/**
 * The part of step 12 that needs no consents: data that others gave or that is public comes with what allows its use (PIPL Art.
 * 13(6), 23, 27), and data of an individual whom the organisation designates with the organisation's authorisation of that
 * individual. Consent and objection add their own checks to the step.
 */
final class SourceBasisCheck implements Check {

    /** Rows that take nothing of an individual whom the organisation has not authorised; categories name them. */
    private static final Set<String> DESIGNATED = Set.of("W-028", "W-054");

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
        if (origin.authorisation() != null && !origin.authorisation().isBlank()) return Finding.passed();
        if (asked) return missing(Ground.ofLaw("PIPL Art. 13(6), 23, 27", "authorisation-missing"));
        var category = situation.category(question.category()).orElseThrow();
        return Collections.disjoint(category.rows(), DESIGNATED)
                ? Finding.passed()
                : missing(Ground.ofProfile(situation, category.rows(), "authorisation-individual"));
    }

    private static Finding missing(Ground ground) {
        return Finding.failed(Code.NO_LEGAL_BASIS, "/authorisation", ground);
    }
}
