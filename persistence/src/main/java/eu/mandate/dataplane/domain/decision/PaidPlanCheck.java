package eu.mandate.dataplane.domain.decision;

import eu.mandate.kernel.domain.Code;

/**
 * The part of step 7 about payment data: it comes in with a plan that is paid for, or with the number of a purchase from others
 * (row J-020). What is there stays readable.
 */
public final class PaidPlanCheck implements Check {

    private static final String PAYMENT = "J-C05";

    private final boolean paid;

    /** @param paid whether the organisation ordered a plan that is paid for */
    public PaidPlanCheck(boolean paid) {
        this.paid = paid;
    }

    @Override
    public Step step() {
        return Step.PURPOSE;
    }

    @Override
    public Finding examine(Question question, Situation situation) {
        var asked = question.action() == Action.INGEST && PAYMENT.equals(question.category());
        var bought = question.origin() != null && question.origin().authorisation() != null;
        if (paid || bought || !asked) return Finding.passed();
        var rows = situation.category(PAYMENT).orElseThrow().rows();
        return Finding.failed(
                Code.PURPOSE_NOT_ALLOWED, "/purpose", Ground.ofProfile(situation, rows, "purpose-paid-plan", PAYMENT));
    }
}
