package eu.mandate.catalogue.domain;

import static eu.mandate.catalogue.domain.ProfileParts.category;
import static eu.mandate.catalogue.domain.ProfileParts.choice;
import static eu.mandate.catalogue.domain.ProfileParts.field;
import static eu.mandate.catalogue.domain.ProfileParts.purpose;
import static eu.mandate.catalogue.domain.ProfileParts.text;

import eu.mandate.catalogue.domain.profile.CodeName;
import eu.mandate.catalogue.domain.profile.CollectionSource;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.LegalBasis;
import eu.mandate.catalogue.domain.profile.Link;
import eu.mandate.catalogue.domain.profile.Objection;
import eu.mandate.catalogue.domain.profile.ProcessingActivity;
import eu.mandate.catalogue.domain.profile.Provider;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.Purpose.ConsentLevel;
import eu.mandate.catalogue.domain.profile.Regime;
import eu.mandate.catalogue.domain.profile.Resolution;
import eu.mandate.catalogue.domain.profile.SensitivityKind;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.SourceDocument;
import eu.mandate.catalogue.domain.profile.VendorRole;
import java.time.LocalDate;
import java.util.List;

/** A small service that has one of everything and no fault: a help desk for harbours, under GDPR and PIPL. */
public final class ProfileFixture {

    private static final ServiceProfile HARBOUR_DESK = make();

    private ProfileFixture() {}

    /** The faultless profile. */
    public static ServiceProfile harbourDesk() {
        return HARBOUR_DESK;
    }

    private static ServiceProfile make() {
        return new ServiceProfile(
                1,
                "harbour-desk",
                "1.0",
                text("Harbour Desk", "港湾服务台"),
                text("Answers to the messages of ships", "回复船舶来信的服务"),
                new Provider("Harbour Desk Software Co., Ltd.", "Harbour", "Harbour Desk"),
                List.of(Regime.GDPR, Regime.PIPL),
                "Asia/Shanghai",
                source(),
                channels(),
                subjects(),
                categories(),
                purposes(),
                RetentionFixture.rules(),
                RightsFixture.rights(),
                RightsFixture.grounds(),
                TermsFixture.recipients(),
                activities(),
                TermsFixture.networks(),
                TermsFixture.sections(),
                TermsFixture.changeNotice(),
                TermsFixture.minors(),
                TermsFixture.storage(),
                TermsFixture.breach(),
                TermsFixture.scopes(),
                TermsFixture.permissions(),
                TermsFixture.duties(),
                TermsFixture.staffRoles(),
                TermsFixture.reports(),
                TermsFixture.cookies(),
                TermsFixture.contacts(),
                TermsFixture.exceptions(),
                TermsFixture.measures(),
                TermsFixture.notices(),
                TermsFixture.controllerDuties(),
                links(),
                resolutions());
    }

    private static SourceDocument source() {
        return new SourceDocument(
                "harbour.txt",
                text("Privacy policy", "隐私政策"),
                "en",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 2, 1));
    }

    private static List<CodeName> channels() {
        return List.of(new CodeName("PORTAL", text("Portal", "门户")), new CodeName("API", text("Interface", "接口")));
    }

    private static List<CodeName> subjects() {
        return List.of(new CodeName("USER", text("User", "用户")), new CodeName("CONTACT", text("Contact", "联系人")));
    }

    private static List<Link> links() {
        return List.of(new Link("policy", text("Privacy policy", "隐私政策"), "https://www.harbour-desk.eu/privacy"));
    }

    private static List<Resolution> resolutions() {
        return List.of(new Resolution(
                "X-H01",
                "contradiction",
                List.of(12),
                text("Two periods for one thing; Hootsuite is left over", "同一事项有两个期限；残留Hootsuite字样"),
                text("The shorter one", "取较短者"),
                List.of("/retention/H-R02/period"),
                List.of("H-002")));
    }

    private static List<DataCategory> categories() {
        return List.of(
                category("H-C01", "Account of a user", "用户账户", VendorRole.CONTROLLER)
                        .with(field("name", "Name", "姓名"), field("email", "E-mail address", "电子邮箱"))
                        .of("USER", CollectionSource.ENTERED),
                category("H-C02", "Message to the desk", "服务台来信", VendorRole.PROCESSOR)
                        .with(field("sender", "Sender", "发件人"), field("body", "Body", "正文"))
                        .of("CONTACT", CollectionSource.SYNC_NETWORK),
                category("H-C03", "Opinion inside a message", "来信中的观点", VendorRole.PROCESSOR)
                        .with(field("opinion", "Opinion", "观点"))
                        .hostedBy("H-C02")
                        .of("CONTACT", CollectionSource.SYNC_NETWORK),
                category("H-C04", "Order of a berth", "泊位订单", VendorRole.CONTROLLER)
                        .with(
                                field("orderNumber", "Order number", "订单号"),
                                field("token", "Payment token", "支付令牌", SensitivityKind.FINANCIAL_ACCOUNT))
                        .of("USER", CollectionSource.DERIVED),
                category("H-C05", "Place of a ship", "船舶位置", VendorRole.CONTROLLER)
                        .with(field("place", "Place", "位置", SensitivityKind.WHEREABOUTS))
                        .of("USER", CollectionSource.AUTO_LOG),
                category("H-C06", "Public notice of a ship", "船舶公开通告", VendorRole.BY_ACTIVITY)
                        .with(field("notice", "Notice", "通告"), choice("state", "State", "状态", "DRAFT", "PUBLIC"))
                        .of("CONTACT", CollectionSource.PUBLIC));
    }

    private static List<Purpose> purposes() {
        return List.of(
                purpose("H-P01", "Run the account", "管理账户", LegalBasis.CONTRACT)
                        .on("H-C01")
                        .stoppedBy(Objection.CLOSE_ACCOUNT),
                purpose("H-P02", "Answer messages", "回复来信", LegalBasis.CONTROLLERS_BASIS)
                        .on("H-C02", "H-C03", "H-C06")
                        .by("READ", "REPLY")
                        .stoppedBy(Objection.THROUGH_CONTROLLER),
                purpose("H-P03", "Keep the books", "记账", LegalBasis.LEGAL_OBLIGATION)
                        .on("H-C04")
                        .because(text("Tax code, section 147", "税法第147条"))
                        .stoppedBy(Objection.NONE),
                purpose("H-P04", "Show the ship on the chart", "在海图上显示船舶", LegalBasis.CONSENT)
                        .on("H-C05")
                        .level(ConsentLevel.SEPARATE)
                        .stoppedBy(Objection.WITHDRAW_CONSENT),
                purpose("H-P05", "Marketing of berths", "泊位营销", LegalBasis.CONSENT)
                        .only("H-C01", "H-C01.email")
                        .level(ConsentLevel.EXPLICIT)
                        .stoppedBy(Objection.OPT_OUT),
                purpose("H-P06", "Count the berths", "统计泊位", LegalBasis.NOT_PERSONAL)
                        .aggregated()
                        .stoppedBy(Objection.NOT_APPLICABLE),
                purpose("H-P07", "Tell the harbour who uses the desk", "向港口说明使用者", LegalBasis.LEGITIMATE_INTERESTS)
                        .on("H-C01", "H-C06")
                        .because(text("Balancing test of 2026", "2026年利益衡量"))
                        .stoppedBy(Objection.DECIDED));
    }

    private static List<ProcessingActivity> activities() {
        return List.of(
                activity(
                        "H-A01",
                        VendorRole.CONTROLLER,
                        List.of("H-C01", "H-C04", "H-C05", "H-C06"),
                        List.of("H-P01", "H-P03", "H-P04", "H-P05", "H-P06", "H-P07")),
                activity("H-A02", VendorRole.PROCESSOR, List.of("H-C02", "H-C03", "H-C06"), List.of("H-P02")),
                activity("H-A03", VendorRole.NONE, List.of(), List.of()));
    }

    private static ProcessingActivity activity(
            String code, VendorRole role, List<String> categories, List<String> purposes) {
        return new ProcessingActivity(
                code,
                text("Activity " + code, "处理活动 " + code),
                categories,
                purposes,
                role,
                false,
                text("Controller of the messages", "来信的控制者"),
                text("Agreement", "协议"),
                List.of("STORE", "SHOW"),
                List.of("H-001"));
    }
}
