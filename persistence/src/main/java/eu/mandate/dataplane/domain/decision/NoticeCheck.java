package eu.mandate.dataplane.domain.decision;

import eu.mandate.kernel.domain.Code;
import java.util.Collections;
import java.util.Set;

/**
 * The part of step 11 that asks for a notice about one purpose: where the vendor uses for itself what it was entrusted with, the
 * person is told before (PIPL Art. 17). As long as no notice can be shown to have been delivered, the answer is no. Notices
 * add who was told.
 */
final class NoticeCheck implements Check {

    /** Rows of purposes that begin with a notice of their own. */
    private static final Set<String> TOLD_FIRST = Set.of("W-050");

    @Override
    public Step step() {
        return Step.NOTICE;
    }

    @Override
    public Finding examine(Question question, Situation situation) {
        var purpose = situation.purpose(question.purpose()).orElseThrow();
        if (Collections.disjoint(purpose.rows(), TOLD_FIRST)) return Finding.passed();
        return Finding.failed(
                Code.NOTICE_REQUIRED, Ground.ofProfile(situation, purpose.rows(), "notice-missing", purpose.code()));
    }
}
