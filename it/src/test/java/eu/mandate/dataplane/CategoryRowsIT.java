package eu.mandate.dataplane;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.dataplane.domain.record.RecordSamples;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.DatabaseDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.Installation;
import eu.mandate.driver.LongJobDriver;
import eu.mandate.kernel.json.Records;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rows about categories and purposes as they read, over REST: a right record of the category with one thing changed, and what
 * becomes of it. A change adds a field ({@code +}), leaves one out ({@code -}) or sets a word of the envelope ({@code =}).
 */
class CategoryRowsIT {
    private final Installation installation = Installation.shared();

    @ParameterizedTest
    @CsvSource({
        "J-C16, , ADDED", "J-C16, +lat 54.8, FORBIDDEN_FIELD", "J-C16, +lon 9.4, FORBIDDEN_FIELD",
        "J-C18, -name, ADDED", "J-C18, =purpose J-P14, PURPOSE_NOT_ALLOWED", "J-C05, +cardNumber 4, FORBIDDEN_FIELD",
    })
    @Commitment({"J-030", "J-033"})
    @CommitmentInPart("J-020")
    void juwaitong(String category, String change, String outcome) {
        assertThat(outcome("nordlicht", "juwaitong", category, change)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "W-C06, +messageBody x, UNKNOWN_FIELD",
        "W-C06, , ADDED",
        "W-C14, =purpose W-P05, PURPOSE_NOT_ALLOWED",
        "W-C16, =purpose W-P08, PURPOSE_NOT_ALLOWED",
        "W-C16, =purpose W-P26, PURPOSE_NOT_ALLOWED",
        "W-C16, -authorisation, NO_LEGAL_BASIS",
        "W-C16, , ADDED",
        "W-C01, , ADDED",
        "W-C01, -wecomLink, SOURCE_NOT_ALLOWED",
        "W-C01, -sourceChannel, SOURCE_NOT_ALLOWED",
        "W-C01, =source ENTERED, ROLE_NOT_ALLOWED",
        "W-C01, -authorisation, NO_LEGAL_BASIS",
        "W-C09, , ADDED",
        "W-C09, -authorisation, NO_LEGAL_BASIS",
        "W-C11, , ADDED",
        "W-C11, +gps 30.25-120.17, SEPARATE_CONSENT_REQUIRED",
        "W-C12, , ADDED",
        "W-C12, +screenSize x, UNKNOWN_FIELD",
        "W-C14, +callRecord 01890a5d-ac96-774b-bcce-b302099a8057, VALIDATION",
        "W-C15, +city x, UNKNOWN_FIELD",
        "W-C15, =source ENTERED, SOURCE_NOT_ALLOWED",
        "W-C17, -authorisation, NO_LEGAL_BASIS",
        "W-C12, =purpose W-P99, PURPOSE_NOT_ALLOWED",
        "W-C21, , ADDED",
        "W-C21, +ip 192.0.2.7, UNKNOWN_FIELD",
    })
    @Commitment({"W-017", "W-044", "W-057", "W-063", "W-068", "W-165"})
    @CommitmentInPart({"W-021", "W-027", "W-028", "W-054", "W-065", "W-070", "W-077"})
    void weiban(String category, String change, String outcome) {
        assertThat(outcome("qinghe", "weiban", category, change)).isEqualTo(outcome);
    }

    @Test
    @Commitment("W-067")
    void dataAboutATransactionBelongsToAnOrderThatIsThere() {
        var api = installation.api(installation.person("qinghe", "PRIVACY_MANAGER"));
        var number = IdentityDriver.unused("order");
        var told = GivenJson.of(changed(right(api, "weiban", "W-C16"), "+orderNo " + number));
        var order = GivenJson.of(changed(right(api, "weiban", "W-C13"), "+orderNo " + number));
        var alone = api.post("/records", told);
        assertThat(alone.code()).isEqualTo("VALIDATION");
        assertThat(alone.body()).contains("\"/fields/orderNo\"").doesNotContain(number);
        var both = api.post("/records", "[" + told + "," + order + "]");
        assertThat(both.json().getJsonArray("results").getValuesAs(JsonObject.class))
                .extracting(each -> each.getString("outcome"))
                .containsExactly("ADDED", "ADDED");
        var taken = api.post("/records", told);
        assertThat(taken.status()).isEqualTo(201);
        var corrections = "/records/" + taken.json().getString("id") + "/corrections";
        var elsewhere = "{\"purpose\":\"%s\",\"corrections\":[{\"field\":\"orderNo\",\"value\":\"%s\"}]}";
        var purpose = ((Given.Text) right(api, "weiban", "W-C16").get("purpose")).text();
        var nowhere = api.post(corrections, elsewhere.formatted(purpose, number + "x"));
        assertThat(nowhere.code()).as(nowhere.body()).isEqualTo("VALIDATION");
        assertThat(nowhere.body()).contains("\"/fields/orderNo\"");
        assertThat(api.post(corrections, elsewhere.formatted(purpose, number)).status())
                .isEqualTo(200);
        var account = changed(right(api, "weiban", "W-C16"), "+bankAccountNumber 1");
        assertThat(api.post("/records", GivenJson.of(account)).code()).isEqualTo("FORBIDDEN_FIELD");
    }

    @Test
    @CommitmentInPart("W-049")
    void identifiersOfCustomersArePseudonymsInEachAnswerAndFile() {
        var api = installation.api(installation.person("qinghe", "PRIVACY_MANAGER"));
        var number = IdentityDriver.unused("activity");
        var record = changed(right(api, "weiban", "W-C15"), "+activityId " + number);
        changed(record, "+unionID union-" + number);
        record.put("system", Given.of("h5"));
        record.put("externalId", Given.of("external-" + number));
        var taken = api.post("/records", GivenJson.of(record));
        assertThat(taken.status()).isEqualTo(201);
        var purpose = ((Given.Text) record.get("purpose")).text();
        var what = "\"category\":\"W-C15\",\"purpose\":\"" + purpose + "\",\"query\":\"activityId:" + number + "\"";
        var named = new String[] {"union-" + number, "external-" + number};
        var listed = api.post("/records/search", "{" + what + "}").body();
        assertThat(listed).contains(number).doesNotContain(named).containsPattern("\"unionID\":\"[0-9a-f]{32}\"");
        var whole = what.replace("activityId:" + number, "unionID:union-" + number);
        assertThat(api.post("/records/search", "{" + whole + "}").json().getJsonArray("items"))
                .hasSize(1);
        var one = "/records/" + taken.json().getString("id");
        assertThat(api.get(one + "?purpose=" + purpose).body()).contains(number).doesNotContain(named);
        for (var format : List.of("JSON_LINES", "CSV")) {
            var ordered = api.post("/record-exports", "{\"format\":\"" + format + "\"," + what + "}");
            var id = ordered.json().getString("id");
            assertThat(new LongJobDriver(api).ended(id).getString("state")).isEqualTo("DONE");
            var file = new String(api.download("/long-jobs/" + id + "/file").body(), StandardCharsets.UTF_8);
            assertThat(file).contains(number).doesNotContain(named);
            assertThat(file).containsPattern("[,\"][0-9a-f]{32}[,\"\r]");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "S-C02, =purpose S-P10/WATERFALL, PURPOSE_NOT_ALLOWED",
        "S-C02, =purpose S-P02, PURPOSE_NOT_ALLOWED",
        "S-C01, +albumListing x, FORBIDDEN_FIELD",
        "S-C01, =source DIRECT_UPLOAD, SOURCE_NOT_ALLOWED",
        "S-C01, =purpose S-P09, PURPOSE_NOT_ALLOWED",
        "S-C03, =jsInterface wx.getClipboardData, SOURCE_NOT_ALLOWED",
        "S-C03, , ADDED",
        "S-C03, +installedApps x, UNKNOWN_FIELD",
        "S-C05, , ADDED",
        "S-C05, +payerAccount x, FORBIDDEN_FIELD",
        "S-C03, =purpose S-P07, ADDED",
        "S-C04, =purpose S-P07, PURPOSE_NOT_ALLOWED",
        "S-C05, +cardNumber 4111111111111111, FORBIDDEN_FIELD",
        "S-C02, -contactInformation, VALIDATION",
    })
    @Commitment({"S-005", "S-009", "S-012", "S-020", "S-021", "S-025", "S-030", "S-034"})
    @CommitmentInPart({"S-008", "S-011"})
    void wesmile(String category, String change, String outcome) {
        assertThat(outcome("lanshan", "wesmile", category, change)).isEqualTo(outcome);
    }

    @Test
    @Commitment("I-30")
    @CommitmentInPart("S-013")
    void supportCasesAreFoundByNothingThatLeadsToOtherRecords() {
        var api = installation.api(installation.person("lanshan", "PRIVACY_MANAGER"));
        var address = IdentityDriver.unused("parent") + "@school.example";
        var person = person("EMAIL", address);
        var ids = new ArrayList<String>();
        for (var category : List.of("S-C02", "S-C05", "S-C06")) {
            var record = right(api, "wesmile", category);
            record.put("subjects", new Given.Sequence(List.of(new Given.Members(person))));
            var answer = api.post("/records", GivenJson.of(record));
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
            ids.add(answer.json().getString("id"));
        }
        assertThat(sought(api, "S-C02", "S-P04", "EMAIL", address).body()).contains(ids.get(0));
        assertThat(sought(api, "S-C05", "S-P01", "EMAIL", address).body()).contains(ids.get(1));
        assertThat(sought(api, "S-C02", "S-P04", "EXTERNAL_ID", "uuid-7").code())
                .isEqualTo("PURPOSE_NOT_ALLOWED");
        assertThat(sought(api, "S-C05", "S-P01", "EXTERNAL_ID", "uuid-7").status())
                .isEqualTo(200);
        var named = right(api, "wesmile", "S-C02");
        named.put("subjects", new Given.Sequence(List.of(new Given.Members(person("EXTERNAL_ID", "uuid-7")))));
        assertThat(api.post("/records", GivenJson.of(named)).code()).isEqualTo("VALIDATION");
        try (var database = DatabaseDriver.open()) {
            var common = "select count(*) from dataplane.record_subject one join dataplane.record_subject other"
                    + " using (tenant_id, subject) where one.record = ? and other.record = ?";
            assertThat(database.number(common, UUID.fromString(ids.get(0)), UUID.fromString(ids.get(1))))
                    .isZero();
            assertThat(database.number(common, UUID.fromString(ids.get(1)), UUID.fromString(ids.get(2))))
                    .isEqualTo(1);
        }
    }

    private static Map<String, Given> person(String identifier, String value) {
        return new TreeMap<>(Map.of(
                "kind", Given.of("AUTHORISED_USER"), "identifier", Given.of(identifier), "value", Given.of(value)));
    }

    private static Answer sought(Api api, String category, String purpose, String identifier, String value) {
        return api.post(
                "/records/search",
                "{\"category\":\"%s\",\"purpose\":\"%s\",\"subject\":{\"identifier\":\"%s\",\"value\":\"%s\"}}"
                        .formatted(category, purpose, identifier, value));
    }

    @ParameterizedTest
    @CsvSource({
        "D-C05, -purpose, VALIDATION",
        "D-C05, =purpose D-P14, PURPOSE_NOT_ALLOWED",
        "D-C05, , ADDED",
        "D-C05, +colour x, UNKNOWN_FIELD",
        "D-C09, =purpose D-P07, PURPOSE_NOT_ALLOWED",
        "D-C01, , ADDED",
        "D-C01, -email, VALIDATION",
        "D-C01, +password x, UNKNOWN_FIELD",
        "D-C04, , ADDED",
        "D-C06, , ADDED",
        "D-C06, +beidou 30.25-120.17, SEPARATE_CONSENT_REQUIRED",
        "D-C08, +proofKind SELFIE, VALIDATION",
        "D-C11, , CONSENT_REQUIRED",
    })
    @Commitment({"D-012", "D-015", "D-016", "D-025"})
    @CommitmentInPart({"D-010", "D-023", "D-027"})
    void wadesk(String category, String change, String outcome) {
        assertThat(outcome("harbourlane", "wadesk", category, change)).isEqualTo(outcome);
    }

    private String outcome(String customer, String service, String category, String change) {
        var api = installation.api(installation.person(customer, "PRIVACY_MANAGER"));
        // What is told of a transaction belongs to an order that is there.
        if (category.equals("W-C16")) api.post("/records", GivenJson.of(right(api, service, "W-C13")));
        var answer = api.post("/records", GivenJson.of(changed(right(api, service, category), change)));
        return answer.status() == 201 ? answer.json().getString("outcome") : answer.code();
    }

    private static Map<String, Given> right(Api api, String service, String code) {
        var shown = api.get("/services/" + service).json().getJsonObject("profile");
        var profile = Records.read(shown.toString(), ServiceProfile.class);
        var category = profile.categories().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        var record = new TreeMap<>(new RecordSamples(profile).record(category));
        record.remove("externalId");
        CategoryCases.responsible(profile, code, record);
        record.put(
                "occurredAt", Given.of(Instant.now().minus(Duration.ofHours(1)).toString()));
        var fields = new TreeMap<>(((Given.Members) record.get("fields")).members());
        // A file that need not be there is left out; one that has to be is nowhere, which is found out last.
        category.fields().stream()
                .filter(field -> field.type() == FieldType.FILE && field.presence() == Presence.OPTIONAL)
                .forEach(field -> fields.remove(field.key()));
        record.put("fields", new Given.Members(fields));
        return record;
    }

    private static Map<String, Given> changed(Map<String, Given> record, String change) {
        if (change == null) return record;
        var words = change.substring(1).split(" ", 2);
        var fields = new TreeMap<>(((Given.Members) record.get("fields")).members());
        switch (change.charAt(0)) {
            case '+' -> fields.put(words[0], Given.of(words[1]));
            case '=' -> record.put(words[0], Given.of(words[1]));
            default -> {
                fields.remove(words[0]);
                record.remove(words[0]);
            }
        }
        record.put("fields", new Given.Members(fields));
        return record;
    }
}
