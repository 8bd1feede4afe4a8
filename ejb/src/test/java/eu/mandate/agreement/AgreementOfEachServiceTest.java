package eu.mandate.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.agreement.domain.AgreementDocument;
import eu.mandate.agreement.domain.AgreementPart;
import eu.mandate.agreement.domain.AgreementTexts;
import eu.mandate.agreement.domain.AnnexComputation;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the policies of Weiban and WADesk say of the agreement stands in the agreement. */
class AgreementOfEachServiceTest {

    @Test
    @Commitment({"W-012", "D-130"})
    void theEntrustedPartyIsTheLegalEntityOfTheText() {
        assertThat(parties(QingheSnapshot.complete())).contains("杭州青禾零售有限公司", "武汉夜莺科技有限公司");
        assertThat(parties(QingheSnapshot.harbourlane())).contains("港巷贸易（深圳）有限公司", "Wuhan Wapu Technology Co., Ltd.");
    }

    private static String parties(Snapshot snapshot) {
        var document = ChineseAgreement.of(snapshot);
        return DocumentText.cells(document).toString();
    }

    @Test
    @Commitment("D-058")
    @CommitmentInPart({"W-111", "D-059", "D-061", "D-062"})
    void theMeasuresStandInTheirAnnexWithParameterAndProof() {
        assertThat(annex(QingheSnapshot.complete(), "III"))
                .contains("物理安全", "去标识化与加密", "信息技术及其安全的治理", "传输中的保护", "最近一次测试");
        assertThat(annex(QingheSnapshot.harbourlane(), "III")).contains("传输中的保护", "用户身份识别与授权", "去标识化与加密", "事件日志", "证据");
    }

    @Test
    @CommitmentInPart({"W-023", "W-013"})
    void theEntrustmentNamesItsSixItemsAndItsPurpose() {
        assertThat(annex(QingheSnapshot.complete(), "IX"))
                .contains("一、处理目的", "二、处理期限", "三、处理方式", "四、个人信息的种类", "五、保护措施", "六、双方的权利和义务")
                .contains("W-P06 客户在企业微信中开展的营销、销售和服务");
    }

    @Test
    @CommitmentInPart("W-013")
    void theEntrustmentNamesTheOperationsThatStayWhereOneWasLeftOut() {
        var some = Planted.in(
                QingheSnapshot.complete(),
                "/organisation/purposes=[{\"purpose\":\"W-P06/MARKETING\",\"allowed\":false}]");
        assertThat(annex(some, "IX")).contains("W-P06 客户在企业微信中开展的营销、销售和服务 (SALES, SERVICE)");
        assertThat(annex(some, "II")).contains("客户在企业微信中开展的营销、销售和服务 (SALES, SERVICE)");
        for (var annex : List.of("II", "IX")) {
            assertThat(annex(QingheSnapshot.complete(), annex)).doesNotContain("SALES");
        }
    }

    @Test
    @CommitmentInPart({"W-011", "W-036"})
    void whoeverPaidForTheOthersShareMayClaimItBack() {
        assertThat(DocumentText.text(
                        ChineseAgreement.of(QingheSnapshot.complete()).blocks()))
                .contains("第六十九条的适用不受本协议影响", "可以就另一方应当承担的部分向其追偿");
    }

    @Test
    @CommitmentInPart({"D-051", "D-052"})
    void theOrganisationIsTheOneWhoDecidesAndWhatItGetsIsByItsInstruction() {
        assertThat(DocumentText.text(
                        ChineseAgreement.of(QingheSnapshot.harbourlane()).blocks()))
                .contains("港巷贸易（深圳）有限公司（个人信息处理者）");
        assertThat(annex(QingheSnapshot.harbourlane(), "II")).contains("D-C12", "D-C13", "D-C14", "D-C15");
    }

    @Test
    @Commitment("X-X14")
    void oneGeneratorWritesTheAgreementOfEachLaw() {
        var laws = "/organisation/regimes/regimes=[\"PIPL\",\"GDPR\",\"UK_GDPR\"]";
        for (var snapshot : new Snapshot[] {QingheSnapshot.complete(), QingheSnapshot.harbourlane()}) {
            var all = Planted.in(snapshot, laws);
            assertThat(AgreementPart.offered(all.organisation()))
                    .containsExactly(AgreementPart.EUROPEAN, AgreementPart.CHINESE);
            assertThat(AgreementPart.EUROPEAN.view(all).organisation().regimes().regimes())
                    .hasSize(2);
            assertThat(ChineseAgreement.findings(all)).isEmpty();
            var english = AgreementTexts.english();
            var european = AgreementDocument.of(
                    AgreementPart.EUROPEAN.view(all),
                    ChineseAgreement.issue(all),
                    english.words(),
                    english.template(),
                    List.of());
            assertThat(DocumentText.text(european.blocks()))
                    .contains("its processor within the meaning of Article 4(7) and (8)");
        }
    }

    private static String annex(Snapshot snapshot, String key) {
        var words = AgreementTexts.chinese().words();
        return AnnexComputation.of(AgreementPart.CHINESE.view(snapshot), words).stream()
                .filter(annex -> annex.key().equals(key))
                .map(annex -> DocumentText.text(annex.blocks()))
                .findFirst()
                .orElseThrow();
    }
}
