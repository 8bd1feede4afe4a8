package eu.mandate.agreement.service;

import eu.mandate.agreement.domain.RuleFinding;
import eu.mandate.agreement.domain.RuleFinding.Severity;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;
import java.util.List;

/** No agreement is issued while a rule refuses or a warning is not acknowledged; every finding is told at once. */
final class RefusedAgreement {

    private RefusedAgreement() {}

    /**
     * Refuses because of what rules found.
     *
     * @param acknowledged ids of rules, or of their families, such as {@code R31} for {@code R31.test}
     * @throws Refusal AGREEMENT_INCOMPLETE with every finding, warnings too
     */
    static void check(List<RuleFinding> findings, List<String> acknowledged) {
        var refusing = findings.stream().filter(RefusedAgreement::refuses).count();
        if (refusing > 0) throw refusal("agreement-incomplete", refusing, findings);
        var open = findings.stream()
                .filter(finding -> !acknowledged(finding, acknowledged))
                .count();
        if (open > 0) throw refusal("agreement-warnings-open", open, findings);
    }

    /** Whether the finding keeps the agreement from being issued whatever anybody acknowledges. */
    static boolean refuses(RuleFinding finding) {
        return finding.severity() == Severity.REFUSES;
    }

    private static boolean acknowledged(RuleFinding finding, List<String> acknowledged) {
        return acknowledged.stream()
                .anyMatch(id -> finding.rule().equals(id) || finding.rule().startsWith(id + "."));
    }

    private static Refusal refusal(String reason, long count, List<RuleFinding> findings) {
        return Refusal.of(Code.AGREEMENT_INCOMPLETE, reason, count)
                .with(findings.stream().map(RefusedAgreement::violation).toArray(Violation[]::new))
                .withFindings(findings);
    }

    /** The text comes in both languages; each language's message picks its own. */
    private static Violation violation(RuleFinding finding) {
        return Violation.of(finding.path(), "agreement-rule", finding.en(), finding.zh(), finding.rule());
    }
}
