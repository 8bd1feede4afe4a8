package eu.mandate.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.agreement.domain.AgreementPart;
import eu.mandate.agreement.domain.RuleFinding;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.rule.AgreementRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChineseRulesTest {

    static Stream<Arguments> faults() {
        return Stream.of(
                        ChineseFaults.ofRetailer().map(fault -> Arguments.of(QingheSnapshot.complete(), fault)),
                        ChineseFaults.ofSchool().map(fault -> Arguments.of(QingheSnapshot.lanshan(), fault)),
                        ChineseFaults.ofTrader().map(fault -> Arguments.of(QingheSnapshot.harbourlane(), fault)))
                .flatMap(each -> each);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("faults")
    void onePlantedFaultIsFoundByItsRuleAlone(Snapshot complete, Fault fault) {
        var found = ChineseAgreement.findings(Planted.in(complete, fault.changes()));
        assertThat(found).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(fault.rule());
            assertThat(finding.severity()).isEqualTo(fault.severity());
            assertThat(finding.owner()).isEqualTo(fault.owner());
            assertThat(finding.page()).isEqualTo(fault.page());
            isTold(finding);
        });
        assertThat(found.get(0).path()).isEqualTo(fault.path());
    }

    private static void isTold(RuleFinding finding) {
        assertThat(finding.en()).isNotBlank().doesNotContain("{", "null");
        assertThat(finding.zh()).containsPattern("[\\u4e00-\\u9fff]").doesNotContain("{", "null");
        assertThat(finding.why()).isNotBlank();
    }

    /** Chinese statutes may keep data under Chinese law, which they may not under that of the Union. */
    @Test
    void theRuleAgainstForeignStatutesIsNoRuleOfChineseLaw() {
        var kept = Planted.in(
                QingheSnapshot.harbourlane(),
                "/profile/retention/D-R16/statutes=[{\"country\":\"CN\",\"reference\":"
                        + Faults.text("E-Commerce Law Art. 31", "《电子商务法》第三十一条")
                        + ",\"period\":{\"amount\":3,\"unit\":\"YEARS\"}}]");
        assertThat(ChineseAgreement.findings(kept)).isEmpty();
        var european = Planted.in(kept, "/organisation/regimes/regimes=[\"GDPR\"]");
        assertThat(AgreementRules.findings(AgreementPart.EUROPEAN.view(european), ChineseAgreement.context()))
                .extracting(RuleFinding::rule)
                .contains("R26")
                .doesNotContain("R34", "R35", "R20", "R21");
    }
}
