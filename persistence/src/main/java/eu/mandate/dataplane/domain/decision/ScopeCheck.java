package eu.mandate.dataplane.domain.decision;

import eu.mandate.kernel.domain.Code;
import eu.mandate.visibility.domain.CategoryRule;
import eu.mandate.visibility.domain.CategoryVisibility;
import java.util.List;

/**
 * Step 13: the visibility scope of whoever reads (Art. 25(2), 32 GDPR; PIPL Art. 6, 51). One record outside of it is refused; of
 * many, the query sees those inside only. What comes in is judged by step 10; a record that is there already is none for an ordinary
 * member whom it is hidden from, whatever is asked about it.
 */
public final class ScopeCheck implements Check {

    private final Sight sight;

    /** @param sight of whoever calls */
    public ScopeCheck(Sight sight) {
        this.sight = sight;
    }

    @Override
    public Step step() {
        return Step.SCOPE;
    }

    @Override
    public Finding examine(Question question, Situation situation) {
        if (question.action() == Action.INGEST
                && (sight.many() || !question.actor().ordinaryMember())) {
            return Finding.passed();
        }
        var category = question.category();
        var visible = sight.of(category);
        if (!sight.shows(category)) {
            return Finding.failed(Code.OUT_OF_SCOPE, outside(situation, category, visible));
        }
        if (visible.equals(CategoryVisibility.UNLIMITED)) return Finding.passed();
        return Finding.passed(inside(situation, category, visible));
    }

    private Ground outside(Situation situation, String category, CategoryVisibility visible) {
        if (visible.instruction() != null) {
            var reason = sight.hiddenByPlatform(category) ? "decision-outside-platform" : "decision-out-of-scope";
            return Ground.ofInstruction(visible.instruction(), reason, visible.instruction());
        }
        return visible.scope().isEmpty()
                ? Ground.ofProfile(situation, rows(situation, category), "decision-no-scope", category)
                : Ground.ofProfile(situation, rows(situation, category), "decision-outside-scopes");
    }

    private static Ground inside(Situation situation, String category, CategoryVisibility visible) {
        if (visible.scope().isEmpty() && !visible.withinPlatform()) {
            return Ground.ofProfile(situation, rows(situation, category), "decision-no-scope", category);
        }
        return visible.instruction() == null
                ? Ground.ofProfile(situation, rows(situation, category), "decision-scopes", category)
                : Ground.ofInstruction(
                        visible.instruction(),
                        visible.withinPlatform() ? "decision-scope-platform" : "decision-scope",
                        visible.instruction());
    }

    private static List<String> rows(Situation situation, String category) {
        return CategoryRule.of(situation.profile().profile(), category)
                .map(found -> found.rule().rows())
                .orElse(List.of());
    }
}
