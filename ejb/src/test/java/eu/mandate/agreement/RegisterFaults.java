package eu.mandate.agreement;

import static eu.mandate.agreement.Fault.customers;
import static eu.mandate.agreement.Fault.vendors;

import java.util.List;
import java.util.stream.Stream;

/** At least one fault for every rule on sub-processors, places, transfers, retention and terms. */
final class RegisterFaults {

    private RegisterFaults() {}

    static Stream<Fault> all() {
        return Stream.of(subProcessors(), places(), transfers(), retention(), terms())
                .flatMap(List::stream);
    }

    private static List<Fault> subProcessors() {
        var mail = "/registers/subProcessors/nordbrief/";
        var entry = mail + "entry/";
        return List.of(
                vendors("R14", mail + "legalName", "-" + entry + "legalName"),
                vendors("R14", mail + "address", "-" + entry + "address/street"),
                vendors("R14", mail + "country", "-" + entry + "address/country"),
                vendors("R14", mail + "contact", "-" + entry + "contact"),
                vendors("R14", mail + "task", "-" + entry + "task"),
                vendors("R14", mail + "engagesOthers", entry + "engagesOthers=true"),
                vendors(
                        "R15",
                        "/registers/subProcessors/lingyun/transferTool",
                        "/registers/subProcessors/lingyun/entry/transferTool=\"NONE\""),
                vendors("R16", mail + "flowDownContractOn", "-" + entry + "flowDownContractOn"),
                vendors("R17", mail + "authorisation", entry + "authorisation=\"ANNOUNCED\""),
                vendors("R17", mail + "authorisedOn", entry + "authorisedOn=\"2027-01-01\""));
    }

    private static List<Fault> places() {
        return List.of(
                vendors("R11", "/registers/locations", "/registers/locations/storage-eu/entry/categories=[\"J-C07\"]"),
                vendors("R12", "/registers/locations", "-/registers/locations/backup-eu"),
                vendors(
                        "R13",
                        "/registers/locations",
                        "-/registers/locations/access-cn-operations",
                        "-/registers/locations/access-cn-second-line",
                        "-/registers/locations/access-cn-support"),
                vendors("R18", "/runtime/places", "/runtime/places=[\"US us-east-1 Somebody Inc.\"]"),
                vendors("R36", "/registers/platforms/facebook", "/profile/storage/crossBorder=\"DENIED\""));
    }

    private static List<Fault> transfers() {
        var eu = "/registers/transfers/eu-cn-vendor/";
        var us =
                "{\"kind\":\"REMOTE_ACCESS\",\"country\":\"US\",\"provider\":\"Helper Inc.\",\"team\":\"Support\",\"purpose\":"
                        + Faults.text("Support", "支持") + "}";
        return List.of(
                vendors("R32", "/registers/transfers/CN", "-" + eu + "entry/assessmentReference"),
                vendors("R32", "/registers/transfers/CN", "-/registers/transfers/uk-cn-lingyun"),
                vendors(
                        "R33",
                        "/registers/transfers/US",
                        "/registers/locations/-={\"key\":\"us\",\"entry\":" + us + "}",
                        "/registers/transfers/-={\"key\":\"us\",\"entry\":{\"exporter\":\"X\",\"importer\":\"Helper Inc.\",\"importerCountry\":\"US\",\"tool\":\"ADEQUACY\"}}"),
                vendors("R43", "/registers/transfers/eu-cn-vendor", "-" + eu + "entry/authority"),
                vendors(
                        "R43",
                        "/registers/transfers/uk-cn-vendor",
                        "-/registers/transfers/uk-cn-vendor/entry/addendumEnding"),
                vendors("R43", eu + "subProcessorDays", eu + "entry/subProcessorDays=14"),
                vendors("R44", eu + "tool", "/organisation/regimes/actsForAnotherController=true"),
                vendors("R44", eu + "tool", eu + "entry/tool=\"SCC_MODULE_3\""));
    }

    private static List<Fault> retention() {
        return List.of(
                vendors("R23", "/profile/retention/J-C12", "-/profile/retention/J-R12/period"),
                customers(
                        "R23",
                        "retention/rules.xhtml",
                        "/retention/J-C12",
                        "/profile/retention/J-R12/tenantChoice=\"REQUIRED\""),
                customers("R24", "retention/rules.xhtml", "/retention/J-R11", "/retention/J-R11/amount=43"),
                vendors("R24", "/profile/retention/J-R12", "/profile/retention/J-R12/period/amount=26"),
                vendors("R24", "/registers/locations", "/registers/locations/backup-eu/entry/backupDays=36"),
                vendors(
                        "R25",
                        "/profile/retention/J-R32",
                        "/profile/retention/J-R32/period={\"amount\":5,\"unit\":\"MONTHS\"}"),
                vendors(
                        "R26",
                        "/profile/retention/J-R12/statutes",
                        "/profile/retention/J-R12/statutes=[{\"country\":\"CN\",\"reference\":"
                                + Faults.text("A law", "某法") + ",\"period\":{\"amount\":3,\"unit\":\"YEARS\"}}]"),
                vendors(
                        "R27",
                        "/registers/terms/deletionDays",
                        "/registers/terms/deletionDays=0",
                        "/registers/assistance/return-and-erasure/entry/within=30"));
    }

    private static List<Fault> terms() {
        var terms = "/registers/terms";
        var nine = Stream.of("eu-cn-lingyun", "eu-cn-vendor", "uk-cn-lingyun", "uk-cn-vendor");
        var elected = nine.map(key -> "/registers/transfers/" + key + "/entry/subProcessorDays=")
                .toList();
        return List.of(
                vendors("R28", terms, "-" + terms),
                vendors("R28", terms + "/subProcessorNoticeDays", days(terms, 9, elected)),
                vendors("R28", terms + "/subProcessorNoticeDays", days(terms, 20, elected))
                        .warning(),
                vendors("R29", terms + "/breachHours", breach(terms, 49)),
                vendors("R29", terms + "/breachHours", breach(terms, 36)).warning(),
                vendors("R29", terms + "/breachHours", "/profile/breach/controllerNotice/amount=12"),
                vendors("R51", terms + "/calendars/FR", terms + "/calendars=[\"DE\",\"IE\",\"FR\"]"));
    }

    private static String[] days(String terms, int days, List<String> elected) {
        return Stream.concat(
                        Stream.of(terms + "/subProcessorNoticeDays=" + days),
                        elected.stream().map(path -> path + days))
                .toArray(String[]::new);
    }

    private static String[] breach(String terms, int hours) {
        return new String[] {
            terms + "/breachHours=" + hours,
            "/registers/assistance/breach/entry/within=" + hours,
            "/profile/breach/controllerNotice/amount=" + hours
        };
    }
}
