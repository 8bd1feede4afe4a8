package eu.mandate.dataplane.domain.decision;

import eu.mandate.catalogue.domain.profile.LegalBasis;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.kernel.domain.Code;
import java.util.regex.Pattern;

/**
 * The part of step 7 about an application that was authorised for a stated need: what it gave is seen for that need, and for
 * another purpose of the controller's where the need names it by its code (row W-047).
 */
public final class NeedCheck implements Check {

    /** The row of the purpose that is the need itself. */
    private static final String NEED = "W-047";

    private final Sight sight;

    /** @param sight of whoever calls */
    public NeedCheck(Sight sight) {
        this.sight = sight;
    }

    @Override
    public Step step() {
        return Step.PURPOSE;
    }

    @Override
    public Finding examine(Question question, Situation situation) {
        if (question.action() == Action.INGEST) return Finding.passed();
        var purpose = situation.purpose(question.purpose()).orElseThrow();
        var visible = sight.of(question.category());
        var free = visible.need() == null || purpose.rows().contains(NEED) || !ofController(purpose);
        if (free || names(visible.need(), purpose.code())) return Finding.passed();
        return Finding.failed(
                Code.PURPOSE_NOT_ALLOWED,
                "/purpose",
                Ground.ofInstruction(
                        visible.instruction(), "purpose-not-needed", purpose.code(), visible.instruction()));
    }

    private static boolean ofController(Purpose purpose) {
        return purpose.bases().contains(LegalBasis.CONTROLLERS_BASIS);
    }

    private static boolean names(String need, String code) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(code) + "(?![\\w-])")
                .matcher(need)
                .find();
    }
}
