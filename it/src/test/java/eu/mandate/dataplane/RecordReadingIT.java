package eu.mandate.dataplane;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.audit.domain.note.SignedNote;
import eu.mandate.audit.domain.note.VerifierKey;
import eu.mandate.dataplane.domain.receipt.DecisionReceipt;
import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.ProcessingOrganisation;
import eu.mandate.identity.domain.Role;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.testing.Commitment;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Records are read in pages, counted, put right and explained; each call leaves one entry that says what it rested on. */
class RecordReadingIT {
    private static final String ACCOUNTS = "?category=J-C01&purpose=J-P02";

    private static IdentityDriver identity;
    private static ProcessingOrganisation organisation;
    private static Api manager;
    private static List<String> ids;

    @BeforeAll
    static void someAccounts() {
        identity = new IdentityDriver();
        organisation = ProcessingOrganisation.open(identity);
        manager = organisation.api(Role.PRIVACY_MANAGER);
        ids = List.of("anna", "bert", "carla", "dora", "emil", "frida").stream()
                .map(name -> ProcessingOrganisation.account(
                        identity.database(), organisation.space().number(), name))
                .toList();
    }

    @AfterAll
    static void close() {
        identity.close();
    }

    private static JsonObject get(String path) {
        var answer = manager.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> names(JsonObject page) {
        return page.getJsonArray("items").getValuesAs(JsonValue::asJsonObject).stream()
                .map(item -> item.getJsonObject("fields").getString("name"))
                .toList();
    }

    @Test
    void pagesFollowTheTimeAndGoOnWhereTheyEnded() {
        var first = get("/records" + ACCOUNTS + "&limit=4");
        assertThat(names(first)).containsExactly("frida", "emil", "dora", "carla");
        assertThat(first.getBoolean("partial")).isFalse();
        var second = get("/records" + ACCOUNTS + "&limit=4&cursor=" + first.getString("next"));
        assertThat(names(second)).containsExactly("bert", "anna");
        assertThat(second.isNull("next")).isTrue();
    }

    @Test
    void aListIsToldWithCommasOrByNamingItsParameterAgain() {
        for (var fields :
                List.of("&fields=name,email", "&fields=name&fields=email", "&fields=name&fields=&fields=email,name")) {
            var item = get("/records" + ACCOUNTS + fields).getJsonArray("items").getJsonObject(0);
            assertThat(item.getJsonObject("fields").keySet()).as(fields).containsExactlyInAnyOrder("name", "email");
        }
        assertThat(names(get("/records" + ACCOUNTS + "&order=organisationName&order=-name&limit=2")))
                .containsExactly("frida", "emil");
        var twice = manager.get("/records" + ACCOUNTS + "&purpose=J-P05");
        assertThat(twice.code()).as(twice.body()).isEqualTo("VALIDATION");
        assertThat(twice.body()).contains("/purpose");
        assertThat(manager.get("/records" + ACCOUNTS + "&purpose=J-P02").status())
                .isEqualTo(200);
        assertThat(manager.get("/records" + ACCOUNTS + "&fields=name&fields=shoeSize")
                        .status())
                .isNotEqualTo(200);
    }

    @Test
    void otherOrdersAndSearchesFindTheSame() {
        assertThat(names(get("/records" + ACCOUNTS + "&order=name&limit=2"))).containsExactly("anna", "bert");
        assertThat(names(get("/records" + ACCOUNTS + "&query=name:ca*"))).containsExactly("carla");
        assertThat(names(get("/records" + ACCOUNTS + "&query=EMIL%20organisationName:Test")))
                .containsExactly("emil");
        assertThat(get("/records/count" + ACCOUNTS).getInt("count")).isEqualTo(6);
        assertThat(get("/records/count" + ACCOUNTS + "&query=occurredAt:<2020-01-01".replace("<", "%3C"))
                        .getInt("count"))
                .isZero();
    }

    @Test
    void aPageBehindARecordThatMatchesNoMoreIsRefusedAndNotTheEnd() {
        var place = get("/records" + ACCOUNTS + "&order=name&limit=1").getString("next");
        var on = "/records" + ACCOUNTS + "&cursor=" + place;
        assertThat(names(get(on + "&order=name&limit=2"))).containsExactly("bert", "carla");
        for (var other : List.of("&order=name&query=name:ca*", "&order=-name")) {
            var gone = manager.get(on + other);
            assertThat(gone.status()).as(gone.body()).isEqualTo(400);
            assertThat(gone.body()).contains("cursor-passed", "\"/cursor\"");
        }
    }

    @Test
    void aPageBehindARecordThatStandsElsewhereByNowIsRefusedAndPassesOverNothing() {
        var next = get("/records" + ACCOUNTS + "&order=name&limit=4").getString("next");
        var corrections = "/records/" + ids.get(3) + "/corrections";
        var right = "{\"purpose\":\"J-P02\",\"corrections\":[{\"field\":\"name\",\"value\":\"zoe\"}]}";
        assertThat(manager.post(corrections, right).status()).isEqualTo(200);
        var moved = manager.get("/records" + ACCOUNTS + "&order=name&cursor=" + next);
        manager.send("DELETE", corrections + "/name?purpose=J-P02", null);
        assertThat(moved.status()).as(moved.body()).isEqualTo(400);
        assertThat(moved.body()).contains("cursor-passed");
        assertThat(names(get("/records" + ACCOUNTS + "&order=name&cursor=" + next)))
                .containsExactly("emil", "frida");
    }

    @Test
    void aPageBehindAMomentOutsideOfTheYearsIsRefused() {
        for (var moment : List.of("-1000000000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59Z")) {
            var answer = manager.get("/records" + ACCOUNTS + "&cursor=" + Cursor.of(moment + " " + ids.get(0)));
            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
            assertThat(answer.body()).contains("cursor-malformed");
        }
    }

    @Test
    void aMomentOutsideOfTheYearsIsRefused() {
        for (var moment : List.of("%2B999999999-12-31T23:59:59Z", "%2B999999999-12-31T23:59:59.999999999-18:00")) {
            var answer = manager.get("/records" + ACCOUNTS + "&query=occurredAt:" + moment);
            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
            assertThat(answer.body()).contains("value-malformed-time", "\"/query\"");
        }
    }

    @Test
    void figuresAreAboutPeopleAndRecordsThatNameNobodyAreAboutOne() {
        var figures = get("/records/figures" + ACCOUNTS + "&groupBy=organisationName");
        assertThat(figures.getJsonArray("groups")).isEmpty();
        assertThat(figures.isNull("total")).isTrue();
    }

    @Test
    void withoutARegisteredPurposeNothingIsRead() {
        assertThat(manager.get("/records?category=J-C01").code()).isEqualTo("VALIDATION");
        assertThat(manager.get("/records?category=J-C01&purpose=J-P10/INTERACT").code())
                .isEqualTo("PURPOSE_NOT_ALLOWED");
        assertThat(manager.get("/records/" + ids.get(0)).code()).isEqualTo("VALIDATION");
    }

    @Test
    void aCorrectionStandsBesideTheWordOfTheSourceAndCanBeWithdrawn() {
        var address = "/records/" + ids.get(1);
        var corrected = manager.send(
                "POST",
                address + "/corrections",
                "{\"purpose\":\"J-P02\",\"corrections\":[{\"field\":\"email\",\"value\":\"Right@Example.org\"}]}",
                "If-Match",
                "\"1\"");
        assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
        var email = field(get(address + "?purpose=J-P02"), "email");
        assertThat(email.getString("value")).isEqualTo("Right@example.org");
        assertThat(email.getString("sourceValue")).isEqualTo("bert@route.example");
        assertThat(email.getJsonObject("origin").getString("actor"))
                .isNotEqualTo(email.getJsonObject("sourceOrigin").getString("actor"));
        var search =
                "{\"category\":\"J-C01\",\"purpose\":\"J-P02\",\"subject\":{\"identifier\":\"EMAIL\",\"value\":\"RIGHT@example.org\"}}";
        assertThat(names(manager.post("/records/search", search).json())).containsExactly("bert");
        var stale = manager.send("DELETE", address + "/corrections/email?purpose=J-P02", null, "If-Match", "\"1\"");
        assertThat(stale.code()).isEqualTo("PRECONDITION_FAILED");
        var withdrawn = manager.send("DELETE", address + "/corrections/email?purpose=J-P02", null);
        assertThat(field(withdrawn.json(), "email").getString("value")).isEqualTo("bert@route.example");
        assertThat(names(manager.post("/records/search", search).json())).isEmpty();
    }

    private static JsonObject field(JsonObject record, String key) {
        return record.getJsonArray("fields").getValuesAs(JsonValue::asJsonObject).stream()
                .filter(field -> field.getString("key").equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anExplanationNamesWhatDecidedAndItsReceiptIsSignedByTheKeyOfTheLog() {
        var asked = "{\"action\":\"READ\",\"purpose\":\"J-P02\",\"record\":\"" + ids.get(0) + "\"}";
        var told = manager.post("/decisions", asked).json();
        assertThat(told.getJsonObject("explanation").getBoolean("allowed")).isTrue();
        var published = get("/audit/checkpoint").getJsonArray("keys").getString(0);
        var receipt =
                DecisionReceipt.verified(SignedNote.parse(told.getString("receipt")), VerifierKey.parse(published));
        assertThat(receipt.allowed()).isTrue();
        assertThat(told.getString("receipt")).doesNotContain(ids.get(0), "J-P02");
    }

    @Test
    @Commitment("J-099")
    void eachReadLeavesOneEntryThatSaysWhatItRestedOnAndNamesNobody() {
        var entries = entries(manager.get("/records" + ACCOUNTS + "&query=name:dora"));
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).get(0)).isEqualTo("records-listed");
        assertThat(entries.get(0).get(1))
                .contains("\"category\": \"J-C01\"", "\"purpose\": \"J-P02\"", "\"count\": \"1\"", "\"profile\"")
                .contains("\"role\": \"CONTROLLER\"", "\"activity\": \"J-A01\"")
                .doesNotContain("dora", "\"instruction\"");
        var content = entries(manager.get("/records?category=J-C11&purpose=J-P10%2FINTERACT"));
        assertThat(content).hasSize(1);
        assertThat(content.get(0).get(1))
                .contains("\"role\": \"PROCESSOR\"", "\"activity\": \"J-A06\"", "\"instruction\": \"");
    }

    private static List<List<String>> entries(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return identity.database()
                .rows(
                        "select action, facts::text from audit.entry where request_id = ?",
                        answer.header("X-Request-Id"));
    }

    @Test
    void aSensitiveValueIsPutRightForAReasonThatTheLogKeepsAndTheAnswerMasksIt() {
        var id = manager.post("/records", """
                        {"category":"J-C05","purpose":"J-P03","source":"ENTERED","sourceChannel":"WEB",\
                        "fields":{"billingName":"Payer","paymentMethodType":"CARD","paymentToken":"tok","cardLast4":"4242"}}""").json().getString("id");
        var call =
                "{\"purpose\":\"J-P03\",\"reason\":\"%s\",\"corrections\":[{\"field\":\"cardLast4\",\"value\":\"4343\"}]}";
        var place = "/records/" + id + "/corrections";
        assertThat(manager.post(place, call.formatted("short")).code()).isEqualTo("VALIDATION");
        var answer = manager.post(place, call.formatted("Invoice 17 is disputed"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("***43", "***42").doesNotContain("4343", "4242");
        assertThat(identity.database()
                        .column(
                                "select facts::text from audit.entry where request_id = ?",
                                answer.header("X-Request-Id")))
                .singleElement()
                .asString()
                .contains("\"fields\": \"cardLast4\"", "\"why\"");
    }

    @Test
    @Commitment("I-39")
    void theUsageReportHasFiveFields() {
        var report = organisation.api(Role.USAGE_MANAGER).get("/usage-reports").json();
        assertThat(report.getJsonArray("items").getJsonObject(0).keySet())
                .containsExactlyInAnyOrder("name", "email", "logsIn", "loginFrequency", "timeSpent");
    }

    @Test
    void theUsageReportGoesByAnyOfItsFieldsAndByNoOther() {
        var api = organisation.api(Role.USAGE_MANAGER);
        for (var field : List.of("name", "email", "logsIn", "loginFrequency", "timeSpent")) {
            assertThat(walked(api, field)).as(field).containsExactlyElementsOf(walked(api, "name"));
            assertThat(walked(api, "-" + field)).as(field).containsExactlyInAnyOrderElementsOf(walked(api, "name"));
        }
        assertThat(walked(api, "-name").get(0)).isEqualTo("frida");
        for (var hidden : List.of("organisationName", "ipAddress", "LOGS_IN", "name;")) {
            assertThat(api.get("/usage-reports?order=" + hidden).code()).isEqualTo("VALIDATION");
        }
    }

    private static List<String> walked(Api api, String order) {
        var names = new ArrayList<String>();
        var next = "";
        do {
            var page = api.get("/usage-reports?limit=4&order=" + order + next).json();
            page.getJsonArray("items").getValuesAs(JsonObject.class).forEach(line -> names.add(line.getString("name")));
            next = page.isNull("next") ? null : "&cursor=" + page.getString("next");
        } while (next != null);
        return names;
    }

    @Test
    void noFigureOfUseTakesTheReportAway() {
        var other = ProcessingOrganisation.open(identity);
        var api = other.api(Role.PRIVACY_MANAGER);
        var account = "{\"category\":\"J-C01\",\"purpose\":\"J-P02\",\"source\":\"ENTERED\",\"sourceChannel\":\"WEB\","
                + "\"fields\":{\"name\":\"Gesa\",\"email\":\"gesa@route.example\"}}";
        assertThat(api.post("/records", account).status()).isEqualTo(201);
        var use =
                "{\"category\":\"J-C15\",\"purpose\":\"J-P09\",\"source\":\"AUTO_LOG\",\"sourceChannel\":\"WEB\",\"subjects\":"
                        + "[{\"kind\":\"AUTHORISED_USER\",\"identifier\":\"EMAIL\",\"value\":\"gesa@route.example\"}],"
                        + "\"fields\":{\"loginFrequency\":%1$s,\"timeSpent\":%1$s}}";
        for (var figure : List.of("-5", "9".repeat(29))) {
            assertThat(api.post("/records", use.formatted(figure)).status()).isEqualTo(201);
            assertThat(other.api(Role.USAGE_MANAGER).get("/usage-reports").status())
                    .as(figure)
                    .isEqualTo(200);
        }
    }
}
