package eu.mandate.agreement.scope;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.agreement.DocumentText;
import eu.mandate.agreement.NordlichtSnapshot;
import eu.mandate.agreement.QingheSnapshot;
import eu.mandate.agreement.domain.AgreementTexts;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.annex.ScopesAnnex;
import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.grid.CustomerGrid;
import eu.mandate.identity.domain.Role;
import eu.mandate.kernel.json.Records;
import org.junit.jupiter.api.Test;

/** What Annex VII says of the customer's own people: what their roles give, and who gave them which scope until when. */
class ReadersSectionTest {
    private static final Snapshot SNAPSHOT = NordlichtSnapshot.complete();

    @Test
    void eachRoleStandsWithWhatTheDecisionPointLetsItDo() {
        assertThat(annex(SNAPSHOT, AgreementTexts.english()))
                .contains("auditor\nsee records, search records, count records, see figures of groups\n")
                .contains("legal officer\nnothing with records", "agreement requester\nnothing with records")
                .contains("usage manager\nsee the report on use");
        assertThat(annex(SNAPSHOT, AgreementTexts.chinese()))
                .contains("审计员\n查看记录、检索记录、统计记录数量、查看群体统计\n", "使用管理员\n查看使用情况报告");
        assertThat(CustomerGrid.of(Role.PRIVACY_MANAGER)).contains(Action.EXPORT);
        assertThat(CustomerGrid.of(Role.TENANT_ADMIN)).doesNotContain(Action.EXPORT);
    }

    @Test
    void whatTheVendorKeepsForItselfIsNamedAsReadByNoRole() {
        var readable = CustomerGrid.readable(SNAPSHOT.profile());
        assertThat(readable).extracting(one -> one.code()).contains("J-C11").doesNotContain("J-C24");
        assertThat(annex(SNAPSHOT, AgreementTexts.english()))
                .containsPattern("No role of the customer reads[^\n]*J-C24");
        assertThat(annex(SNAPSHOT, AgreementTexts.chinese())).containsPattern("任何角色均不可查看：[^\n]*J-C24");
    }

    @Test
    void theFieldsOfTheReportOnUseAreAnExceptionAndWithoutAReportNobodySeesOne() {
        assertThat(annex(SNAPSHOT, AgreementTexts.english()))
                .contains("Of these the report on use tells the following fields and no others: J-C15.logsIn, J-C15.");
        assertThat(annex(SNAPSHOT, AgreementTexts.chinese())).contains("使用情况报告中向个人信息处理者提供：J-C15.logsIn、");
        assertThat(annex(QingheSnapshot.complete(), AgreementTexts.chinese())).contains("使用管理员\n不得处理任何记录");
    }

    @Test
    void readersStandWithWhoGaveTheirScopeWhenAndUntilWhen() {
        assertThat(annex(SNAPSHOT, AgreementTexts.english()))
                .contains("every record\n4\nprivacy manager, administrator\nfrom 20 November 2026 – 21 November 2026")
                .contains("31 January 2027 – 31 March 2027\nwithout an end: 2");
        assertThat(annex(SNAPSHOT, AgreementTexts.chinese()))
                .contains("自2026年11月20日 – 2026年11月21日起", "2027年1月31日 – 2027年3月31日\n未设期限：2 个");
    }

    @Test
    void aSnapshotFromBeforeThatWasFrozenIsStillRead() {
        var text = Records.write(SNAPSHOT).replaceFirst(",\"terms\":\\{\"endless\"[^}]*}", "");
        assertThat(text).doesNotContain("\"endless\"");
        var old = Records.read(text, Snapshot.class);
        assertThat(Records.write(old)).isEqualTo(text);
        assertThat(annex(old, AgreementTexts.english())).contains("every record\n4\n–\n–");
    }

    private static String annex(Snapshot snapshot, AgreementTexts texts) {
        return DocumentText.text(ScopesAnnex.of(snapshot, texts.words()).blocks());
    }
}
