package eu.mandate.dataplane;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.dataplane.ReadPath.Hidden;
import eu.mandate.driver.Answer;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.Installation;
import eu.mandate.driver.ProcessingOrganisation;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.driver.ScopesDriver;
import eu.mandate.identity.domain.Role;
import eu.mandate.kernel.DeclaredRoutes;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * The bypass suite: every path to a record, tried on everything that is hidden, one test for each pair. What it found is a document
 * for customers; it is compared with the one in {@code docs}.
 */
class BypassIT {
    private static final String EMAIL = "hidden@bypass.example";

    /** Endpoints of the feature through which nothing of a record comes out, or that have a suite of their own. */
    private static final Set<String> NO_PATH =
            Set.of("POST /records", "POST /files", "GET /files/{id}", "POST /files/{id}/unmasked");

    private final Map<String, Map<ReadPath, String>> outcomes = new LinkedHashMap<>();
    private final SoftAssertions softly = new SoftAssertions();

    @Test
    void everyPathToRecordsHasACase() {
        var tried = Arrays.stream(ReadPath.values()).map(ReadPath::route).collect(Collectors.toSet());
        var missing = DeclaredRoutes.all().stream()
                .filter(BypassIT::ofRecords)
                .filter(route -> !NO_PATH.contains(route) && !tried.contains(route))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing)
                .as("paths to records that the bypass suite does not try")
                .isEmpty();
    }

    private static boolean ofRecords(String route) {
        return route.matches("[A-Z]+ /(records|record-exports|decisions|usage-reports|files)(/.*)?");
    }

    @Test
    void nothingHiddenComesOutOnAnyPath() throws IOException {
        try (var identity = new IdentityDriver()) {
            var own = ProcessingOrganisation.open(identity);
            records(identity, own);
            fields(own);
            scopes(identity, own);
            grants(identity);
        }
        unused();
        softly.assertAll();
        var report = BypassReport.text(outcomes);
        Files.writeString(Path.of("target/bypass-report.md"), report);
        assertThat(Files.readString(Path.of("../docs/bypass-report.md")))
                .as("copy it/target/bypass-report.md to docs/bypass-report.md")
                .isEqualTo(report);
    }

    private void records(IdentityDriver identity, ProcessingOrganisation own) {
        var manager = own.api(Role.PRIVACY_MANAGER);
        var other = identity.tenant();
        var theirs = ProcessingOrganisation.account(identity.database(), other.number(), "theirmarker77");
        each(
                "a record of another organisation",
                new Hidden(manager, manager, "J-C01", "J-P02", theirs, "name", "theirmarker77", EMAIL));
        var ours =
                ProcessingOrganisation.account(identity.database(), own.space().number(), "ourmarker88");
        var legal = own.api(Role.LEGAL);
        each(
                "a role that reads no records",
                new Hidden(legal, legal, "J-C01", "J-P02", ours, "name", "ourmarker88", EMAIL));
        each(
                "a purpose that is not registered for the category",
                new Hidden(manager, manager, "J-C01", "J-P10/INTERACT", ours, "name", "ourmarker88", EMAIL));
        each(
                "a purpose that does not exist",
                new Hidden(manager, manager, "J-C01", "NONE", ours, "name", "ourmarker88", EMAIL));
    }

    /** A record of an account that the caller was not given, once for an ordinary member and once for who answers for the data. */
    private void scopes(IdentityDriver identity, ProcessingOrganisation own) {
        var fields = RecordsDriver.fields("scopemarker55").add("recipientAccount", "another-page");
        var person = Json.createObjectBuilder()
                .add("kind", "CUSTOMER_CONTACT")
                .add("identifier", "EMAIL")
                .add("value", EMAIL);
        var message = RecordsDriver.message("")
                .add("fields", fields)
                .add("subjects", Json.createArrayBuilder().add(person));
        var admin = own.space().admin().api();
        var id = RecordsDriver.take(admin, message.build().toString()).getString("id");
        for (var role : List.of(Role.MEMBER, Role.PRIVACY_MANAGER)) {
            var reader = identity.member(own.space(), role);
            new ScopesDriver(admin)
                    .reader(ScopesDriver.ACCOUNTS, "PERSON", reader.membership(), "COLLECTIONS", "our-page");
            each(
                    "a record outside the scope, " + (role == Role.MEMBER ? "member" : "privacy manager"),
                    new Hidden(
                            reader.api(),
                            reader.api(),
                            "J-C11",
                            RecordsDriver.PURPOSE,
                            id,
                            "body",
                            "scopemarker55",
                            EMAIL));
        }
    }

    /** What a member granted an application and took back, and what that member is responsible for once out of its range. */
    private void grants(IdentityDriver identity) {
        var retailer = RecordsDriver.retailer(identity);
        var admin = retailer.admin().api();
        var directory = new DirectoryDriver(admin);
        var shop = directory.department("shop", null);
        var anna = directory.member("anna", "Anna", "shop");
        var permissions = List.of("SB_MEMBER", "SB_MEMBER_SENSITIVE", "SB_CUSTOMER");
        new ScopesDriver(admin).app("SELF_BUILT", permissions, List.of(shop), List.of());
        var grant = "/members/" + anna + "/permissions/SELF_BUILT/SB_MEMBER_SENSITIVE";
        assertThat(admin.put(grant, null).status()).isEqualTo(204);
        var id = RecordsDriver.take(admin, """
                {"category":"W-C07","purpose":"W-P06/SERVICE","source":"SYNC_WECOM_SB","sourceChannel":"WECOM_SB_APP",\
                "system":"hr","fields":{"userid":"anna","memberName":"rangemarker33","address":"grantmarker44",\
                "email":"%s"}}""".formatted(EMAIL)).getString("id");
        assertThat(admin.delete(grant).status()).isEqualTo(204);
        var manager = identity.member(retailer, Role.PRIVACY_MANAGER).api();
        each(
                "a field whose member took the grant back",
                new Hidden(manager, manager, "W-C07", "W-P06/SERVICE", id, "address", "grantmarker44", EMAIL));
        new ScopesDriver(admin).app("SELF_BUILT", permissions, List.of(), List.of());
        each(
                "a member outside the range of the application",
                new Hidden(manager, manager, "W-C07", "W-P06/SERVICE", id, "memberName", "rangemarker33", EMAIL));
    }

    /** A sensitive field is masked on every path; only who may unmask says why and sees it. */
    private void fields(ProcessingOrganisation own) {
        var manager = own.api(Role.PRIVACY_MANAGER);
        var place = Json.createObjectBuilder()
                .add("category", "J-C08")
                .add("purpose", "J-P10/INTERACT")
                .add("source", "ENTERED")
                .add("sourceChannel", "WEB")
                .add("fields", Json.createObjectBuilder().add("itemRef", "item").add("city", "citymarker99"))
                .add(
                        "subjects",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("kind", "AUTHORISED_USER")
                                        .add("identifier", "EMAIL")
                                        .add("value", EMAIL)))
                .build();
        var taken = manager.post("/records", place.toString());
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        var id = taken.json().getString("id");
        each(
                "a sensitive field",
                new Hidden(
                        manager, own.api(Role.MEMBER), "J-C08", "J-P10/INTERACT", id, "city", "citymarker99", EMAIL));
    }

    /** A field that the purpose has no use for comes out for nobody, whatever reason is given. */
    private void unused() {
        var demo = Installation.shared();
        var manager = demo.api(demo.person("harbourlane", "PRIVACY_MANAGER"));
        var taken = manager.post("/records", """
                        {"category":"D-C16","purpose":"D-P02","source":"DERIVED","sourceChannel":"API",\
                        "subjects":[{"kind":"COUNTERPARTY","identifier":"EMAIL","value":"%s"}],\
                        "fields":{"orderNo":"1","goodsOrService":"lamp","amount":{"value":"12.50","currency":"EUR"},\
                        "createdAt":"2026-11-20T09:00:00Z","counterparty":"partymarker66"}}""".formatted(EMAIL));
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        var id = taken.json().getString("id");
        each(
                "a field that the purpose does without",
                new Hidden(manager, manager, "D-C16", "D-P13", id, "counterparty", "partymarker66", EMAIL));
    }

    private void each(String name, Hidden hidden) {
        var found = new LinkedHashMap<ReadPath, String>();
        for (var path : ReadPath.values()) {
            var answer = path.tried(hidden);
            softly.assertThat(answer.body()).as(path.label() + ": " + name).doesNotContain(hidden.marker());
            softly.assertThat(tells(answer))
                    .as(path.label() + ": " + name + ": " + answer.body())
                    .isFalse();
            found.put(path, outcome(answer, hidden.field()));
        }
        outcomes.put(name, found);
    }

    /** Whether an answer lets one work out that a record holds the value. */
    private static boolean tells(Answer answer) {
        if (answer.status() != 200) return answer.status() >= 500;
        if (isFile(answer)) return false;
        var json = answer.json();
        return json.containsKey("count") && !json.isNull("count") && json.getInt("count") > 0
                || json.containsKey("corrected");
    }

    private static boolean isFile(Answer answer) {
        return answer.header("Content-Type").startsWith("text/csv");
    }

    private static String outcome(Answer answer, String field) {
        if (answer.status() != 200) return answer.code();
        if (isFile(answer)) return answer.body().lines().count() > 1 ? seen(answer, field) : "finds none";
        var json = answer.json();
        if (json.containsKey("count")) return "counts none";
        if (json.containsKey("explanation")) return explained(json.getJsonObject("explanation"), field);
        var empty = json.containsKey("items") && json.getJsonArray("items").isEmpty()
                || json.containsKey("groups") && json.getJsonArray("groups").isEmpty();
        return empty ? "finds none" : seen(answer, field);
    }

    private static String seen(Answer answer, String field) {
        return answer.body().contains(field) ? "masked" : "left out";
    }

    private static String explained(JsonObject explanation, String field) {
        if (!explanation.getBoolean("allowed")) return "no: " + explanation.getString("code");
        return explanation.getJsonArray("fields").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("key").equals(field))
                .map(each -> each.getString("visibility").toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("left out");
    }
}
