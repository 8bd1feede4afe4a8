package eu.mandate.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.agreement.domain.AgreementPart;
import eu.mandate.agreement.domain.AgreementTexts;
import eu.mandate.agreement.domain.AnnexComputation;
import eu.mandate.agreement.domain.RuleFinding;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.rule.TextRules;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChineseAgreementTest {

    static Stream<Snapshot> complete() {
        return Stream.of(QingheSnapshot.complete(), QingheSnapshot.lanshan(), QingheSnapshot.harbourlane());
    }

    /** Every alternative of the clauses once. */
    static Stream<Snapshot> variants() {
        return Stream.concat(
                complete(),
                Stream.of(
                        Planted.in(QingheSnapshot.complete(), "/organisation/regimes/actsForAnotherController=true"),
                        Planted.in(
                                QingheSnapshot.complete(),
                                "/registers/terms/subProcessors=\"GENERAL\"",
                                "/registers/terms/docking=true",
                                "-/registers/terms/chineseFastLaneHours",
                                "/registers/subProcessors=[]")));
    }

    @ParameterizedTest
    @MethodSource("complete")
    void aCompleteCustomerBreaksNoRule(Snapshot snapshot) {
        assertThat(ChineseAgreement.findings(snapshot)).isEmpty();
        var text = TextRules.findings(ChineseAgreement.of(snapshot), snapshot, ChineseAgreement.context());
        assertThat(text).isEmpty();
    }

    @Test
    void aPeriodThatIsOnlyProposedIsNamedAsMissing() {
        assertThat(ChineseAgreement.findings(QingheSnapshot.undecidedLanshan()))
                .allSatisfy(ChineseAgreementTest::isThePeriod)
                .extracting(RuleFinding::path)
                .containsExactly("/retention/S-C01", "/retention/S-C04");
        assertThat(ChineseAgreement.findings(QingheSnapshot.undecidedHarbourlane()))
                .allSatisfy(ChineseAgreementTest::isThePeriod)
                .extracting(RuleFinding::path)
                .containsExactly("/retention/D-C12", "/retention/D-C13", "/retention/D-C14", "/retention/D-C15");
    }

    private static void isThePeriod(RuleFinding finding) {
        assertThat(finding.rule()).isEqualTo("R23");
        assertThat(finding.page()).isEqualTo("/portal/retention/rules.xhtml");
    }

    @ParameterizedTest
    @MethodSource("variants")
    void everyCellIsFilledAndEveryReferenceLeadsSomewhere(Snapshot snapshot) {
        var document = ChineseAgreement.of(snapshot);
        assertThat(DocumentText.cells(document))
                .allSatisfy(
                        cell -> assertThat(cell).isNotBlank().doesNotContain("null", "{", "}", "[clause", "[annex"));
        var ids = document.blocks().stream().flatMap(DocumentText::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(new HashSet<>(ids)).containsAll(DocumentText.targets(document));
    }

    /** The one word that means the opposite under European law is never used bare. */
    @ParameterizedTest
    @MethodSource("variants")
    void theHandlerIsNeverCalledAsTheEntrustedPartyIs(Snapshot snapshot) {
        var text = DocumentText.text(ChineseAgreement.of(snapshot).blocks());
        assertThat(Pattern.compile("(?<!个人信息)处理者").matcher(text).results().map(hit -> around(text, hit.start())))
                .isEmpty();
        assertThat(text)
                .contains("个人信息处理者", "受托人", "转委托的受托人", "安全事件", "去标识化", "境外")
                .doesNotContain("最终解释权", "控制者", "分处理者", "个人数据", "数据主体", "假名化", "其他目的", "包括但不限于");
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 15), Math.min(text.length(), at + 15));
    }

    @Test
    void theTwentyFiveClausesStandInTheSameOrderInBothLanguages() {
        assertThat(clauses(AgreementTexts.chinese())).hasSize(25).isEqualTo(clauses(AgreementTexts.english()));
    }

    private static List<String> clauses(AgreementTexts texts) {
        return texts.template().parts().stream()
                .flatMap(part -> part.clauses().stream())
                .map(clause -> clause.key())
                .toList();
    }

    @Test
    void whatChineseLawAsksForIsSaid() {
        var text =
                DocumentText.text(ChineseAgreement.of(QingheSnapshot.complete()).blocks());
        assertThat(text)
                .contains("杭州青禾零售有限公司", "武汉夜莺科技有限公司", "第二十一条第三款", "香港特别行政区、澳门特别行政区和台湾地区")
                .contains("快速通道", "2 小时内", "不得保留", "除存储和采取必要的安全保护措施之外", "至少保存三年", "不少于六个月")
                .contains("非经中华人民共和国主管机关批准", "调休", "《电子签名法》第四条", "第十三条、第十四条", "《民法典》第四百九十六条", "第六十九条");
    }

    @Test
    void annexNineLabelsTheSixItemsAndTheOtherParticulars() {
        var nine = annex(QingheSnapshot.complete(), "IX");
        assertThat(nine)
                .contains("第二十一条第一款", "一、处理目的", "二、处理期限", "三、处理方式", "四、个人信息的种类", "五、保护措施", "六、双方的权利和义务")
                .contains("监督方式", "同意与单独同意的责任方", "对转委托的同意", "返还与删除的指示", "3 年", "6 个月")
                .contains("武汉楚云示例托管有限公司（演示）", "W-P06", "W-C04", "PIA-qinghe-weiban-1.0")
                .contains("关键信息基础设施运营者", "国家机关", "涉及重要数据", "没有敏感个人信息字段");
        assertThat(annex(QingheSnapshot.lanshan(), "IX"))
                .contains("S-C01 照片", "文件中的位置信息", "特定目的与必要性", "岚山实验学校", "监护人签字", "《岚山实验学校儿童个人信息处理规则》");
        assertThat(annex(QingheSnapshot.harbourlane(), "V"))
                .contains("WhatsApp LLC", "美国（US）", "豁免情形", "第五条", "PIPIA-WA-2026-01");
        assertThat(annex(QingheSnapshot.complete(), "VIII")).contains("快速通道", "2 小时", "工作日（含调休上班日）");
        assertThat(annex(QingheSnapshot.harbourlane(), "VI")).contains("3 年");
    }

    private static String annex(Snapshot snapshot, String key) {
        var words = AgreementTexts.chinese().words();
        return AnnexComputation.of(AgreementPart.CHINESE.view(snapshot), words).stream()
                .filter(annex -> annex.key().equals(key))
                .map(annex -> DocumentText.text(annex.blocks()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void figuresAreTheSameInClausesAndAnnexes() {
        var terms = "/registers/terms/";
        var odd = Planted.in(
                QingheSnapshot.complete(),
                terms + "breachHours=701",
                terms + "chineseFastLaneHours=47",
                terms + "requestForwardingHours=703",
                terms + "instructionEntryDays=59",
                terms + "subProcessorNoticeDays=211",
                terms + "objectionDays=223",
                terms + "objectionResolutionDays=227",
                terms + "exportWindowDays=229",
                terms + "deletionDays=233",
                terms + "auditNoticeDays=83",
                terms + "measuresReviewMonths=31",
                "/registers/locations/backup-cn/entry/backupDays=239");
        var blocks = ChineseAgreement.of(odd).blocks();
        var annexes = DocumentText.at(ChineseAgreement.of(odd), "annex-I");
        for (var figure : List.of(
                "701 小时", "47 小时", "703 小时", "59 个工作日", "211 天", "223 天", "227 天", "229 天", "233 天", "83 天", "31 个月",
                "239 天")) {
            assertThat(DocumentText.text(blocks.subList(0, annexes))).contains(figure);
            assertThat(DocumentText.text(blocks.subList(annexes, blocks.size())))
                    .contains(figure);
        }
    }

    @Test
    void eachPartLooksAtItsOwnLawAlone() {
        var both = Planted.in(QingheSnapshot.complete(), "/organisation/regimes/regimes=[\"PIPL\",\"GDPR\"]");
        assertThat(AgreementPart.offered(both.organisation()))
                .containsExactly(AgreementPart.EUROPEAN, AgreementPart.CHINESE);
        assertThat(AgreementPart.offered(QingheSnapshot.complete().organisation()))
                .containsExactly(AgreementPart.CHINESE);
        assertThat(AgreementPart.offered(NordlichtSnapshot.complete().organisation()))
                .containsExactly(AgreementPart.EUROPEAN);
        assertThat(AgreementPart.usual(both.organisation())).isEqualTo(AgreementPart.CHINESE);
        assertThat(ChineseAgreement.findings(both)).isEmpty();
        var annex = AnnexComputation.of(
                AgreementPart.CHINESE.view(both), AgreementTexts.chinese().words());
        assertThat(annex)
                .isEqualTo(AnnexComputation.of(
                        AgreementPart.CHINESE.view(QingheSnapshot.complete()),
                        AgreementTexts.chinese().words()));
    }

    @Test
    void equalSnapshotsGiveEqualDocuments() {
        assertThat(ChineseAgreement.of(Planted.in(QingheSnapshot.complete())))
                .isEqualTo(ChineseAgreement.of(QingheSnapshot.complete()));
    }
}
