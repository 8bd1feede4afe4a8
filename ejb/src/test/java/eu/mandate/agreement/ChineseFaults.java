package eu.mandate.agreement;

import static eu.mandate.agreement.Fault.customers;
import static eu.mandate.agreement.Fault.vendors;

import java.util.List;
import java.util.stream.Stream;

/** Faults that only the law of China knows, each of them alone. */
final class ChineseFaults {

    private static final String EDIT = "organisation/edit.xhtml?type=";
    private static final String SCOPES = "visibility/scopes.xhtml";
    private static final String TERMS = "/registers/terms";

    private ChineseFaults() {}

    /** Of the retailer, whose data stays at home. */
    static Stream<Fault> ofRetailer() {
        return Stream.of(declarations(), terms(), places(), texts(), scopes()).flatMap(List::stream);
    }

    private static List<Fault> declarations() {
        return List.of(
                customers(
                        "R49",
                        EDIT + "declaration&subject=STATE_ORGAN",
                        "/organisation/declarations/STATE_ORGAN",
                        "-/organisation/declarations/STATE_ORGAN"),
                customers(
                                "R49",
                                EDIT + "declaration&subject=IMPORTANT_DATA",
                                "/organisation/declarations/IMPORTANT_DATA",
                                "/organisation/declarations/IMPORTANT_DATA={\"code\":\"IMPORTANT_DATA\",\"answer\":true,\"explanation\":\"地图\"}")
                        .warning(),
                customers(
                        "R52",
                        EDIT + "representative&subject=PRC",
                        "/organisation/representatives/PRC",
                        "-/organisation/representatives/PRC"),
                vendors("R52", "/registers/representatives/PRC", "-/registers/representatives/representative-prc"),
                customers("R47", EDIT + "languages", "/organisation/languages", "-/organisation/languages"));
    }

    private static List<Fault> terms() {
        return List.of(
                vendors("R29", TERMS + "/chineseFastLaneHours", "-" + TERMS + "/chineseFastLaneHours")
                        .warning(),
                vendors("R29", TERMS + "/chineseFastLaneHours", TERMS + "/chineseFastLaneHours=3")
                        .warning(),
                vendors("R51", TERMS + "/calendars/FR", TERMS + "/calendars=[\"CN\",\"FR\"]"),
                customers(
                        "R40",
                        "organisation/purposes.xhtml",
                        "/organisation/purposes/W-P12",
                        "/profile/purposes/W-P12/optIn=true",
                        "/organisation/purposes=[{\"purpose\":\"W-P12\",\"allowed\":true}]"));
    }

    private static List<Fault> scopes() {
        var own = grant("SELF_BUILT", false, "SB_MEMBER", "SB_MEMBER_SENSITIVE", "SB_CUSTOMER");
        var basic = grant("THIRD_PARTY", false, "CONTACTS_BASIC_READ", "ENTERPRISE_CUSTOMER");
        return List.of(
                customers("R37", SCOPES, "/scopes/apps/SELF_BUILT", "/scopes/apps=[]"),
                customers("R37", SCOPES, "/scopes/apps/THIRD_PARTY", "/scopes/apps=[" + own + "]"),
                customers(
                                "R38",
                                SCOPES,
                                "/scopes/apps/SELF_BUILT",
                                "/scopes/apps=[" + grant("SELF_BUILT", true, "SB_MEMBER", "SB_CUSTOMER") + "," + basic
                                        + "]")
                        .warning(),
                customers(
                        "R39",
                        SCOPES,
                        "/scopes/apps/THIRD_PARTY/permissions",
                        "/scopes/apps=[" + own + ","
                                + grant("THIRD_PARTY", false, "MEMBER_SENSITIVE", "ENTERPRISE_CUSTOMER") + "]"),
                customers(
                        "R39",
                        SCOPES,
                        "/scopes/apps/SELF_BUILT",
                        "/scopes/apps=[" + own + "," + basic + "]",
                        "/organisation/programme/activities=[\"W-A02\",\"W-A04\"]"));
    }

    static String grant(String app, boolean everybody, String... permissions) {
        return """
                {"authorisation":{"app":"%s","account":"ww-qinghe-0318","need":"x","permissions":["%s"],"people":\
                {"everybody":%s,"everybodyConfirmed":%s,"included":{"departments":["00000000-0000-0001-0000-000000000014"]}}},\
                "people":18,"instruction":24,"since":"2026-11-20T08:24:00Z","grantedBy":"LEGAL","approved":true}""".formatted(app, String.join("\",\"", permissions), everybody, everybody);
    }

    private static List<Fault> places() {
        var support =
                "{\"kind\":\"REMOTE_ACCESS\",\"country\":\"HK\",\"provider\":\"Helper Ltd\",\"team\":\"Support\",\"purpose\":"
                        + Faults.text("Support", "支持") + "}";
        return List.of(
                vendors(
                        "R34",
                        "/registers/locations/hongkong",
                        "/registers/locations/-={\"key\":\"hongkong\",\"entry\":" + support + "}"),
                vendors(
                        "R15",
                        "/registers/subProcessors/xinyan/transferTool",
                        "/registers/subProcessors/xinyan/entry/accessCountries=[\"CN\",\"TW\"]"),
                vendors("R36", "/registers/platforms/wecom", "/registers/platforms/wecom/entry/country=\"SG\""));
    }

    private static List<Fault> texts() {
        var task = "/registers/subProcessors/xinyan/";
        return List.of(
                vendors("R45", task + "measures", task + "entry/measures=" + Faults.text("Encrypted", "")),
                vendors(
                        "R45",
                        "/instructions/7",
                        "/instructions=[{\"number\":7,\"type\":\"minors\",\"subject\":\"\",\"effectiveFrom\":\"2026-11-20T08:07:00Z\",\"textEn\":\"\",\"textZh\":\"已回答。\"}]"));
    }

    /** Of the school, whose photos show children. */
    static Stream<Fault> ofSchool() {
        return Stream.of(
                customers(
                        "R21",
                        EDIT + "minors",
                        "/organisation/minors/guardianConsent",
                        "-/organisation/minors/guardianConsent"),
                customers(
                        "R21", EDIT + "minors", "/organisation/minors/childRules", "-/organisation/minors/childRules"),
                vendors(
                        "R20",
                        "/profile/categories/S-C01",
                        "/profile/activities/S-A01/organisationRole=" + Faults.text("", "")),
                vendors(
                        "R20",
                        "/profile/categories/S-C01",
                        purpose("S-P01"),
                        purpose("S-P02"),
                        purpose("S-P03"),
                        purpose("S-P10")));
    }

    private static String purpose(String code) {
        return "/profile/purposes/" + code + "/description=" + Faults.text("", "");
    }

    /** Of the trading company, whose messages go abroad. */
    static Stream<Fault> ofTrader() {
        var flow = "/registers/transfers/cn-us-whatsapp/";
        var standard = flow + "entry/tool=\"CAC_STANDARD_CONTRACT\"";
        var filed = flow + "entry/reference=\"粤网信备 2026-0417\"";
        var persons = flow + "entry/ordinaryPersons=";
        var sensitive = flow + "entry/sensitivePersons=";
        return Stream.of(
                vendors("R34", "/registers/platforms/whatsapp", "-/registers/transfers/cn-us-whatsapp"),
                vendors("R34", flow + "exemption", "-" + flow + "entry/exemption"),
                vendors("R34", flow + "assessmentReference", "-" + flow + "entry/assessmentReference"),
                vendors("R34", flow + "reference", standard, persons + 200_000, sensitive + 0),
                vendors("R35", flow + "ordinaryPersons", standard, filed),
                vendors("R35", flow + "tool", standard, filed, persons + 1_000_000, sensitive + 0),
                vendors("R35", flow + "tool", standard, filed, persons + 200_000, sensitive + 10_000),
                customers(
                        "R25",
                        "retention/rules.xhtml",
                        "/retention/D-R16",
                        "/retention/-={\"rule\":\"D-R16\",\"amount\":35,\"unit\":\"MONTHS\",\"instruction\":40}"));
    }
}
