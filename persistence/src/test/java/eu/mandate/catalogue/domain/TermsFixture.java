package eu.mandate.catalogue.domain;

import static eu.mandate.catalogue.domain.ProfileParts.because;
import static eu.mandate.catalogue.domain.ProfileParts.days;
import static eu.mandate.catalogue.domain.ProfileParts.line;
import static eu.mandate.catalogue.domain.ProfileParts.text;

import eu.mandate.catalogue.domain.profile.Link;
import eu.mandate.catalogue.domain.profile.Network;
import eu.mandate.catalogue.domain.profile.Origin;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.RecipientClass;
import eu.mandate.catalogue.domain.profile.RecipientKind;
import eu.mandate.catalogue.domain.profile.terms.BreachRule;
import eu.mandate.catalogue.domain.profile.terms.ChangeClass;
import eu.mandate.catalogue.domain.profile.terms.ChangeNotice;
import eu.mandate.catalogue.domain.profile.terms.ConsentException;
import eu.mandate.catalogue.domain.profile.terms.ContactEntry;
import eu.mandate.catalogue.domain.profile.terms.ControllerDuty;
import eu.mandate.catalogue.domain.profile.terms.CookieEntry;
import eu.mandate.catalogue.domain.profile.terms.DisclosureReport;
import eu.mandate.catalogue.domain.profile.terms.MinorsRule;
import eu.mandate.catalogue.domain.profile.terms.NamedMeasure;
import eu.mandate.catalogue.domain.profile.terms.NoticeDuty;
import eu.mandate.catalogue.domain.profile.terms.NoticeSection;
import eu.mandate.catalogue.domain.profile.terms.PermissionRule;
import eu.mandate.catalogue.domain.profile.terms.ProducedNotice;
import eu.mandate.catalogue.domain.profile.terms.ScopeRule;
import eu.mandate.catalogue.domain.profile.terms.StaffRole;
import eu.mandate.catalogue.domain.profile.terms.StorageRule;
import eu.mandate.catalogue.domain.profile.terms.StorageRule.CrossBorder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The registers beside the data map of the fixture. */
final class TermsFixture {

    private static final List<String> ROWS = List.of("H-005");

    private TermsFixture() {}

    static List<RecipientClass> recipients() {
        return List.of(
                new RecipientClass(
                        "H-T01",
                        text("Hosts of the servers", "服务器托管方"),
                        List.of("Computing centre of the harbour"),
                        text("Messages and accounts", "来信与账户"),
                        text("Agreement and review", "协议与审查"),
                        List.of(RecipientKind.SUB_PROCESSOR),
                        ROWS),
                new RecipientClass(
                        "H-T02",
                        text("Buyers of data", "数据买方"),
                        List.of(),
                        text("Nothing", "无"),
                        text("Never: data is neither sold nor rented", "从不：不出售、不出租信息"),
                        List.of(RecipientKind.NOBODY),
                        ROWS));
    }

    static List<Network> networks() {
        return List.of(new Network(
                "FACEBOOK",
                "Facebook",
                "Meta Platforms Ireland Limited",
                "IE",
                "https://www.facebook.com/privacy/policy",
                "https://www.facebook.com/terms.php",
                "https://www.facebook.com/help/delete_account",
                List.of(new Link(
                        "cookies", text("Cookies of Facebook", "Facebook的Cookie"), "https://www.facebook.com/cookies")),
                ROWS));
    }

    static List<NoticeSection> sections() {
        return List.of(
                new NoticeSection(
                        "what", text("What is processed", "处理哪些信息"), List.of("categories", "purposes", "retention")),
                new NoticeSection(
                        "who",
                        text("Who and where", "接收方与存放地"),
                        List.of("recipients", "storage", "contacts", "rights")),
                new NoticeSection("minors", text("Minors", "未成年人"), List.of("minors")));
    }

    static ChangeNotice changeNotice() {
        return new ChangeNotice(
                Arrays.stream(ChangeClass.values())
                        .filter(kind -> kind != ChangeClass.WORDING)
                        .toList(),
                List.of(text("New purposes", "新的目的")),
                line(40),
                List.of(text("Notice on the home page", "首页公告")),
                List.of(text("Page of the policy", "政策页面")),
                text("Nothing is deemed accepted by continued use", "继续使用不视为同意"),
                text("Older versions are kept", "保留旧版本"),
                ROWS);
    }

    static MinorsRule minors() {
        return new MinorsRule(
                18,
                14,
                true,
                false,
                text("For adults only", "仅限成年人"),
                text("Nobody: not offered", "无：不提供"),
                text("Erased once known", "知悉后即删除"),
                because(),
                ROWS);
    }

    static StorageRule storage() {
        return new StorageRule(
                List.of("EU", "CN"),
                "EU",
                true,
                CrossBorder.WITH_MECHANISM,
                text("Data rests in the region chosen", "数据存放于所选区域"),
                List.of(text("Standard contractual clauses", "标准合同条款")),
                because(),
                ROWS);
    }

    static BreachRule breach() {
        return new BreachRule(
                false,
                List.of(text("Controller", "委托方")),
                List.of(text("What happened", "发生了什么")),
                List.of(text("E-mail", "电子邮件")),
                text("Without undue delay", "不得无故拖延"),
                new Period(24, PeriodUnit.HOURS),
                text("The controller reports to the authority", "由委托方向主管部门报告"),
                because(),
                ROWS);
    }

    static List<ScopeRule> scopes() {
        var rule = text("By team", "按团队");
        return List.of(new ScopeRule(
                "H-S01",
                rule,
                rule,
                List.of("OWN", "TEAM"),
                List.of("H-C02"),
                List.of("H-C02.sender"),
                List.of("H-C02.sender"),
                List.of("H-C02.sender"),
                false,
                ROWS));
    }

    static List<PermissionRule> permissions() {
        return List.of(new PermissionRule(
                "PAGE",
                "READ_MESSAGES",
                text("Read the messages of the page", "读取主页来信"),
                List.of("H-C02.sender", "H-C02.body"),
                List.of("CONTACT"),
                false,
                because(),
                ROWS));
    }

    static List<NoticeDuty> duties() {
        return List.of(new NoticeDuty(
                "H-N01",
                text("Tell employees", "告知员工"),
                text("No use before that", "未告知不得使用"),
                text("Receipt", "回执"),
                ROWS));
    }

    static List<StaffRole> staffRoles() {
        return List.of(
                new StaffRole(
                        "SUPPORT",
                        List.of("H-C01"),
                        List.of("H-C01.name"),
                        List.of("H-P01"),
                        text("An open case", "有效工单"),
                        ROWS),
                new StaffRole("ALL", List.of(), List.of(), List.of(), text("A valid undertaking", "有效的保密承诺"), ROWS));
    }

    static List<DisclosureReport> reports() {
        return List.of(new DisclosureReport(
                "H-U01", text("Who uses the desk", "谁在使用服务台"), List.of("H-C01.name"), "H-P07", ROWS));
    }

    static List<CookieEntry> cookies() {
        return List.of(new CookieEntry(
                "harbour",
                text("Cookie", "Cookie文件"),
                text("The vendor", "供应商"),
                text("Keep the session", "维持会话"),
                days(30),
                true,
                text("Settings of the browser", "浏览器设置"),
                ROWS));
    }

    static List<ContactEntry> contacts() {
        var registered = Stream.of("PRIVACY", "OFFICER", "SUPPORT")
                .map(purpose -> new ContactEntry(
                        purpose, text("Contact for " + purpose, "联系方式 " + purpose), null, true, false, ROWS));
        var fixed = new ContactEntry("ADDRESSEE", text("Addressee", "收件人"), "Harbour Desk team", false, true, ROWS);
        return Stream.concat(registered, Stream.of(fixed)).toList();
    }

    static List<ConsentException> exceptions() {
        return List.of(new ConsentException("H-E1", text("Danger to life", "生命危险"), text("Statement", "说明"), ROWS));
    }

    static List<NamedMeasure> measures() {
        return List.of(
                new NamedMeasure("H-M01", text("Transport encryption, TLS 1.3", "传输加密，TLS 1.3"), Origin.DEFAULT, ROWS));
    }

    static List<ProducedNotice> notices() {
        return List.of(new ProducedNotice(
                "H-L01",
                text("Receipt of erasure", "删除回执"),
                text("Erasure", "删除"),
                text("What was erased", "删除内容"),
                ROWS));
    }

    static List<ControllerDuty> controllerDuties() {
        return List.of(new ControllerDuty(
                "H-O01", text("Inform contacts", "告知联系人"), text("No sync", "不同步"), "COMMERCIAL_USE", ROWS));
    }
}
