package eu.mandate.agreement;

import static eu.mandate.agreement.Fault.customers;
import static eu.mandate.agreement.Fault.vendors;

import java.util.List;
import java.util.stream.Stream;

/** At least one fault for every rule that a snapshot can break. */
final class Faults {

    private static final String EDIT = "organisation/edit.xhtml?type=";
    private static final String TEXT = "{\"en\":\"%s\",\"zh\":\"%s\"}";

    private Faults() {}

    static Stream<Fault> all() {
        var stated = Stream.of(PARTIES, DESCRIPTION, measures()).flatMap(List::stream);
        return Stream.concat(stated, RegisterFaults.all());
    }

    private static final List<Fault> PARTIES = List.of(
            customers("R01", EDIT + "legal-identity", "/organisation/identity", "-/organisation/identity"),
            customers(
                    "R01", EDIT + "legal-identity", "/organisation/identity/street", "-/organisation/identity/street"),
            customers("R01", EDIT + "applicable-regimes", "/organisation/regimes", "-/organisation/regimes"),
            vendors("R02", "/registers/entities", "/registers/entities=[]"),
            vendors(
                    "R02",
                    "/registers/entities/weyes/registrationNumber",
                    "-/registers/entities/weyes/entry/registrationNumber"),
            customers(
                    "R03",
                    EDIT + "contact&subject=BREACH",
                    "/organisation/contacts/BREACH",
                    "-/organisation/contacts/BREACH"),
            vendors("R03", "/registers/contacts/DATA_PROTECTION_OFFICER", "-/registers/contacts/officer"),
            customers("R04", EDIT + "programme", "/organisation/programme", "-/organisation/programme"),
            customers("R04", EDIT + "main-contract", "/organisation/contract", "-/organisation/contract"),
            customers(
                    "R04",
                    EDIT + "main-contract",
                    "/organisation/contract/endsOn",
                    "/organisation/contract/endsOn=\"2026-06-30\""),
            customers(
                    "R04",
                    EDIT + "main-contract",
                    "/organisation/contract/startsOn",
                    "/organisation/contract/startsOn=\"2027-01-01\""),
            customers(
                    "R10",
                    EDIT + "main-contract",
                    "/organisation/contract/endsOn",
                    "-/organisation/contract/endCriteria"),
            customers("R47", EDIT + "languages", "/organisation/languages", "-/organisation/languages"),
            customers(
                            "R49",
                            EDIT + "declaration&subject=STATE_ORGAN",
                            "/organisation/declarations/STATE_ORGAN",
                            "/organisation/declarations/-={\"code\":\"STATE_ORGAN\",\"answer\":true,\"explanation\":\"a city\"}")
                    .warning(),
            customers(
                            "R50",
                            EDIT + "programme",
                            "/organisation/programme/teamSize",
                            "/organisation/programme/teamSize=1000000")
                    .warning(),
            customers("R50", EDIT + "data-protection-officer", "/organisation/officer", "-/organisation/officer"),
            customers(
                    "R52",
                    EDIT + "representative&subject=UK",
                    "/organisation/representatives/UK",
                    "-/organisation/representatives/UK"),
            vendors("R52", "/registers/representatives/EU", "-/registers/representatives/representative-eu"));

    private static final List<Fault> DESCRIPTION = List.of(
            customers(
                    "R05",
                    EDIT + "programme",
                    "/organisation/programme/activities",
                    "/profile/activities/J-A06/purposes=[]"),
            vendors(
                    "R05",
                    "/profile/purposes/J-P12",
                    "/profile/purposes/J-P12/name=" + text("Improve services", "改善服务")),
            customers(
                    "R05",
                    EDIT + "programme",
                    "/organisation/programme/information",
                    "/organisation/programme/information=\"posts, and so on\""),
            customers(
                    "R06",
                    EDIT + "programme",
                    "/organisation/programme/activities/J-A01",
                    "/organisation/programme/activities=[\"J-A06\",\"J-A01\"]"),
            vendors("R07", "/profile/categories", "/profile/activities/J-A06/categories=[]"),
            vendors("R07", "/profile/categories/J-C07/fields", "/profile/categories/J-C07/fields=[]"),
            vendors(
                    "R08",
                    "/profile/categories/J-C07/name",
                    "/profile/categories/J-C07/name=" + text("Personal data", "个人信息")),
            vendors("R09", "/profile/categories/J-C07/subjects", "/profile/categories/J-C07/subjects=[]"),
            vendors(
                    "R19",
                    "/profile/categories/J-C08/fields/address",
                    measure("m05-authentication"),
                    measure("m07-storage"),
                    measure("m09-logging")),
            customers("R22", EDIT + "minors", "/organisation/minors", "-/organisation/minors"),
            customers("R22", EDIT + "minors", "/organisation/minors", "/organisation/minors/fourteenToSeventeen=true"),
            customers(
                    "R40",
                    "organisation/purposes.xhtml",
                    "/organisation/purposes/J-P20",
                    "/organisation/purposes=[{\"purpose\":\"J-P20\",\"allowed\":true}]"),
            vendors(
                    "R41",
                    "/profile/activities/J-A01/categories",
                    "/profile/activities/J-A01/categories=[\"J-C01\",\"J-C07\"]"));

    private static String measure(String key) {
        return "/registers/measures/" + key + "/entry/status=\"NOT_APPLICABLE\"";
    }

    static String text(String en, String zh) {
        return TEXT.formatted(en, zh);
    }

    private static List<Fault> measures() {
        var encryption = "/registers/measures/m01-encryption/entry/";
        return List.of(
                vendors("R30", "/registers/measures", "-/registers/measures/m03-restoring"),
                vendors("R30", "/registers/measures", "-/registers/measures/m14-quality"),
                vendors(
                        "R30",
                        "/registers/measures/m14-quality/status",
                        "/registers/measures/m14-quality/entry/status=\"PLANNED\""),
                vendors(
                        "R30",
                        "/registers/measures/m01-encryption/control",
                        encryption + "control=" + text("Industry standard", "行业标准")),
                vendors("R30", "/registers/assistance", "/registers/assistance=[]"),
                vendors("R30", "/registers/assistance/rights/within", "/registers/assistance/rights/entry/within=72"),
                vendors(
                                "R31",
                                "/registers/measures/m01-encryption/lastTested",
                                encryption + "lastTested=\"2025-11-21\"")
                        .warning(),
                vendors("R31", "/registers/measures/m01-encryption/lastTested", "-" + encryption + "lastTested")
                        .warning(),
                vendors(
                                "R31",
                                "/registers/certificates/iso-27001/expiresOn",
                                "/registers/certificates/iso-27001/entry/expiresOn=\"2026-11-21\"")
                        .warning());
    }
}
