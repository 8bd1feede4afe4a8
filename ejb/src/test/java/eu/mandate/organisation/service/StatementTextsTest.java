package eu.mandate.organisation.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.Regime;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.instruction.service.change.InstructionTexts;
import eu.mandate.instruction.service.change.ProfileCodeNames;
import eu.mandate.kernel.json.Records;
import eu.mandate.organisation.domain.AgreementLanguage;
import eu.mandate.organisation.domain.ApplicableRegimes;
import eu.mandate.organisation.domain.ContactPurpose;
import eu.mandate.organisation.domain.DataProtectionOfficer;
import eu.mandate.organisation.domain.Declaration;
import eu.mandate.organisation.domain.DeclarationCode;
import eu.mandate.organisation.domain.Languages;
import eu.mandate.organisation.domain.LegalIdentity;
import eu.mandate.organisation.domain.MainContract;
import eu.mandate.organisation.domain.MinorsAnswer;
import eu.mandate.organisation.domain.OrganisationContact;
import eu.mandate.organisation.domain.ProfileAcceptance;
import eu.mandate.organisation.domain.Programme;
import eu.mandate.organisation.domain.PurposeChoice;
import eu.mandate.organisation.domain.RepresentativeChoice;
import eu.mandate.organisation.domain.Signatory;
import eu.mandate.organisation.domain.TenantForm;
import eu.mandate.organisation.domain.Territory;
import eu.mandate.retention.domain.RetentionChoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a person reads in the ledger, word by word. */
class StatementTextsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private final InstructionTexts texts = new InstructionTexts(ProfileCodeNames.in(profile()));

    @Test
    void anIdentityReadsAsOneSentence() {
        assertReads(
                "legal-identity",
                new LegalIdentity(
                        "杭州青禾零售有限公司",
                        "Hangzhou Qinghe Retail Co., Ltd.",
                        "青禾",
                        "91330100MA0000001F",
                        TenantForm.ORGANISATION,
                        "示例路 18 号",
                        "310000",
                        "杭州",
                        "CN"),
                "The controller is 杭州青禾零售有限公司 (Hangzhou Qinghe Retail Co., Ltd.), trading as 青禾, a company or other"
                        + " organisation, registration number 91330100MA0000001F, 示例路 18 号, 310000 杭州, CN.",
                "委托人为 杭州青禾零售有限公司（Hangzhou Qinghe Retail Co., Ltd.），商号 青禾，公司或其他组织，登记号码"
                        + " 91330100MA0000001F，CN 杭州 示例路 18 号，邮政编码 310000。");
        assertReads(
                "legal-identity",
                new LegalIdentity(
                        "Verein", null, null, null, TenantForm.OTHER_ENTITY, "Kai 7", null, "Flensburg", "DE"),
                "The controller is Verein, another entity, Kai 7, Flensburg, DE.",
                "委托人为 Verein，其他主体，DE Flensburg Kai 7。");
    }

    @Test
    void whatIsAppointedOrNotReadsWithItsReason() {
        assertReads(
                "data-protection-officer",
                new DataProtectionOfficer(true, "Ann", "a@b.example", null, null),
                "Data protection officer: appointed, Ann, a@b.example.",
                "个人信息保护负责人（数据保护官）：已指定，Ann，a@b.example。");
        assertReads(
                "representative",
                new RepresentativeChoice(Territory.EU, false, null, null, null, "Seat in Germany"),
                "Representative in the European Union: none appointed, because “Seat in Germany”.",
                "在欧洲联盟的代表：未指定，理由：“Seat in Germany”。");
    }

    @Test
    void aSignatoryAndAContractReadWithTheirTerm() {
        assertReads(
                "signatory",
                new Signatory("Ann", "Counsel", "Register", "a@b.example", DAY, null, "c@b.example"),
                "Ann, Counsel, a@b.example, may sign for the organisation from 1 Apr 2026 on, as deputy of c@b.example;"
                        + " authority: “Register”.",
                "Ann（Counsel，a@b.example）自 2026年4月1日 起有权代表本组织签署，代理 c@b.example；权限来源：“Register”。");
        assertReads(
                "main-contract",
                new MainContract("Subscription", "7", DAY, DAY, DAY.plusYears(1), null),
                "Main contract: Subscription, number 7, concluded on 1 Apr 2026, term from 1 Apr 2026 on, up to and"
                        + " including 1 Apr 2027.",
                "主合同：Subscription，编号 7，2026年4月1日 签订，期限自 2026年4月1日 起，至 2027年4月1日（含当日）止。");
    }

    @Test
    void choicesReadInWords() {
        assertReads(
                "applicable-regimes",
                new ApplicableRegimes(Set.of(Regime.UK_GDPR), true),
                "Laws that apply: UK GDPR. The organisation acts for another controller: yes.",
                "适用法律：英国 GDPR。本组织受其他个人信息处理者委托：是。");
        assertReads(
                "languages",
                new Languages(Set.of(AgreementLanguage.ZH), AgreementLanguage.ZH, "Asia/Shanghai"),
                "Languages of the documents: simplified Chinese; simplified Chinese prevails. Time zone: Asia/Shanghai.",
                "文件语言：简体中文；以简体中文文本为准。时区：Asia/Shanghai。");
        assertReads(
                "purpose-choice",
                new PurposeChoice("J-P20", false),
                "Processing for the purpose J-P20 (Usability and feature studies on masked content, by opt-in) is not"
                        + " allowed.",
                "不允许为目的 J-P20（经选择加入对遮蔽内容进行易用性与功能研究）进行处理。");
    }

    @Test
    void aPeriodReadsWithWhatItsRuleIsAbout() {
        assertReads(
                "retention-period",
                new RetentionChoice("J-R11", 30, PeriodUnit.DAYS),
                "Data under the retention rule J-R11 (Inbox message) is kept for 30 days.",
                "适用保存规则 J-R11（收件箱消息）的数据保存 30 天。");
        assertReads(
                "retention-period",
                new RetentionChoice("J-R32", 3, PeriodUnit.YEARS),
                "Data under the retention rule J-R32 (record of who did what) is kept for 3 years.",
                "适用保存规则 J-R32（操作记录）的数据保存 3 年。");
    }

    @Test
    void aCodeThatTheProfileDoesNotHaveStandsAlone() {
        assertReads(
                "purpose-choice",
                new PurposeChoice("X-P99", true),
                "Processing for the purpose X-P99 is allowed.",
                "允许为目的 X-P99进行处理。");
    }

    @Test
    void everyOtherKindReadsInBothLanguages() {
        assertReads(
                "minors",
                new MinorsAnswer(false, true, null, null),
                "Data of children under fourteen is processed: no. Data of persons from fourteen to seventeen is"
                        + " processed: yes.",
                "处理不满十四周岁儿童的信息：否。处理十四至十七周岁人员的信息：是。");
        assertReads(
                "programme",
                new Programme("Business", null, "Inbox", List.of("J-A06", "X-A99")),
                "Plan: Business. The service is used for: “Inbox”. Processing activities on behalf of the controller:"
                        + " J-A06 (Social media management for customers), X-A99.",
                "套餐：Business。服务用途：“Inbox”。委托开展的处理活动：J-A06（代客户管理社交媒体）、X-A99。");
        assertReads(
                "profile-acceptance",
                new ProfileAcceptance("juwaitong", "1.0", "ab"),
                "Version 1.0 of the profile of the service juwaitong is accepted (SHA-256 ab).",
                "接受服务 juwaitong 的说明版本 1.0（SHA-256 ab）。");
    }

    @Test
    void noWordOfAnEnumIsLeftUntranslated() {
        var contacts = Arrays.stream(ContactPurpose.values())
                .map(purpose -> texts.of("contact", new OrganisationContact(purpose, "a", "b", "c@d.example", null)));
        var answers = Arrays.stream(DeclarationCode.values())
                .map(code -> texts.of("declaration", new Declaration(code, true, "why")));
        var periods = Arrays.stream(PeriodUnit.values())
                .map(unit -> texts.of("retention-period", new RetentionChoice("r", 1, unit)));
        assertThat(Stream.of(contacts, answers, periods).flatMap(all -> all)).allSatisfy(text -> {
            assertThat(text.english()).doesNotContainPattern("[A-Z]{3}");
            assertThat(text.chinese()).doesNotContainPattern("[A-Z]{3}");
        });
    }

    private static ServiceProfile profile() {
        try (var stream = StatementTextsTest.class.getResourceAsStream("/catalogue/juwaitong.json")) {
            return Records.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), ServiceProfile.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void assertReads(String type, Record payload, String english, String chinese) {
        var text = texts.of(type, payload);
        assertThat(text.english()).isEqualTo(english);
        assertThat(text.chinese()).isEqualTo(chinese);
    }
}
