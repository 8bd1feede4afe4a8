package eu.mandate.agreement.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import eu.mandate.agreement.domain.RuleFinding;
import eu.mandate.agreement.domain.RuleFinding.Owner;
import eu.mandate.agreement.domain.RuleFinding.Severity;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class RefusedAgreementTest {

    private static final RuleFinding REFUSES = finding("R14", Severity.REFUSES);
    private static final RuleFinding WARNS = finding("R31.test", Severity.WARNS);

    private static RuleFinding finding(String rule, Severity severity) {
        return new RuleFinding(
                rule, severity, "III", "/registers/measures/x", null, "Art. 32", Owner.VENDOR, "en", "zh", null);
    }

    private static void assertRefused(List<RuleFinding> findings, List<String> acknowledged, String reason) {
        assertThatThrownBy(() -> RefusedAgreement.check(findings, acknowledged))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> {
                    Assertions.assertThat(refusal.code()).isEqualTo(Code.AGREEMENT_INCOMPLETE);
                    Assertions.assertThat(refusal.reason()).isEqualTo(reason);
                    Assertions.assertThat(refusal.findings()).isEqualTo(findings);
                    Assertions.assertThat(refusal.errors()).hasSameSizeAs(findings);
                });
    }

    @Test
    void aRefusalTellsEveryFindingAndNoAcknowledgementHelps() {
        assertRefused(List.of(REFUSES, WARNS), List.of("R14", "R31"), "agreement-incomplete");
    }

    @Test
    void aWarningIsRefusedUntilItIsAcknowledgedByItsIdOrItsFamily() {
        assertRefused(List.of(WARNS), List.of(), "agreement-warnings-open");
        assertRefused(List.of(WARNS), List.of("R3"), "agreement-warnings-open");
        assertThatCode(() -> RefusedAgreement.check(List.of(WARNS), List.of("R31.test")))
                .doesNotThrowAnyException();
        assertThatCode(() -> RefusedAgreement.check(List.of(WARNS), List.of("R31")))
                .doesNotThrowAnyException();
    }

    @Test
    void nothingFoundIsNotRefused() {
        assertThatCode(() -> RefusedAgreement.check(List.of(), List.of())).doesNotThrowAnyException();
    }
}
