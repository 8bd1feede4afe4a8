package eu.mandate.dataplane.rows;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.Installation;
import eu.mandate.driver.ProcessingOrganisation;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.identity.domain.Role;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rows of JuWaiTong that a customer of its own tries over REST; beside it another customer. */
class JuwaitongRowsIT {
    private static IdentityDriver identity;
    private static ProcessingOrganisation organisation;
    private static IdentityDriver.Space other;

    private final Api manager = organisation.api(Role.PRIVACY_MANAGER);
    private final Api admin = organisation.api(Role.TENANT_ADMIN);

    @BeforeAll
    static void open() {
        identity = new IdentityDriver();
        organisation = ProcessingOrganisation.open(identity);
        other = RecordsDriver.ready(identity);
    }

    @AfterAll
    static void close() {
        identity.close();
    }

    private Answer offer(String category, String purpose, String source, String fields) {
        return manager.post("/records", record(category, purpose, source, fields));
    }

    private static String record(String category, String purpose, String source, String fields) {
        return "{\"category\":\"%s\",\"purpose\":\"%s\",\"source\":\"%s\",\"sourceChannel\":\"WEB\",\"fields\":{%s}}"
                .formatted(category, purpose, source, fields);
    }

    private static void refused(Answer answer, String code) {
        assertThat(answer.json().getString("code", "")).as(answer.body()).isEqualTo(code);
    }

    private Answer read(String category, String purpose) {
        return manager.get("/records?category=" + category + "&purpose=" + purpose);
    }

    private List<JsonObject> found(Api api, String category, String purpose, String identifier, String value) {
        var search = "{\"category\":\"%s\",\"purpose\":\"%s\",\"subject\":{\"identifier\":\"%s\",\"value\":\"%s\"}}";
        return api.post("/records/search", search.formatted(category, purpose, identifier, value))
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    @Test
    @CommitmentInPart({"J-016", "J-031"})
    void whatIsKeptOfAPersonIsExactlyWhatCameIn() {
        var account =
                "\"name\":\"Anna\",\"email\":\"anna@rows.example\",\"organisationName\":\"Rows\",\"organisationAddress\":\"Kai 1\"";
        assertThat(offer("J-C01", "J-P02", "ENTERED", account).status()).isEqualTo(201);
        assertThat(found(manager, "J-C01", "J-P02", "EMAIL", "anna@rows.example"))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.getJsonObject("fields").toString()).isEqualTo("{" + account + "}"));
        assertThat(found(other.admin().api(), "J-C01", "J-P02", "EMAIL", "anna@rows.example"))
                .isEmpty();
        var question =
                record("J-C17", "J-P05", "ENTERED", "\"caseId\":\"C-7\",\"supportQuestion\":\"mail bo@rows.example\"");
        assertThat(manager.post("/records", question).status()).isEqualTo(201);
        assertThat(found(manager, "J-C17", "J-P05", "EMAIL", "bo@rows.example")).hasSize(1);
    }

    @Test
    @Commitment("J-020")
    void paymentDataIsTakenForAPlanThatIsPaidForAndHasNoNumberOfACard() {
        var payment = "\"paymentToken\":\"tok-1\",\"cardBrand\":\"VISA\",\"cardLast4\":\"4242\"";
        var programme = programme();
        plan(programme.replaceFirst("\"plan\":\"[^\"]*\"", "\"plan\":\"Free\""));
        refused(offer("J-C05", "J-P03", "ENTERED", payment), "PURPOSE_NOT_ALLOWED");
        plan(programme);
        assertThat(offer("J-C05", "J-P03", "ENTERED", payment).status()).isEqualTo(201);
        var number = payment + ",\"cardNumber\":\"4111111111111111\"";
        refused(offer("J-C05", "J-P03", "ENTERED", number), "FORBIDDEN_FIELD");
    }

    private String programme() {
        return admin.get("/policy").json().getJsonArray("settings").getValuesAs(JsonObject.class).stream()
                .filter(setting -> setting.getString("type").equals("programme"))
                .map(setting -> setting.getString("payload"))
                .findFirst()
                .orElseThrow();
    }

    private void plan(String programme) {
        var given = admin.post("/instructions/programme", programme);
        assertThat(given.status()).as(given.body()).isEqualTo(201);
    }

    @Test
    @Commitment("J-023")
    @CommitmentInPart("J-044")
    void aPlaceIsKeptWithTheItemItIsSharedWithAndForThatAlone() {
        var place = "\"place\":\"Pier 4\",\"itemRef\":\"post-1\"";
        refused(offer("J-C08", "J-P08", "ENTERED", place), "CONSENT_REQUIRED");
        refused(offer("J-C08", "J-P08", "ENTERED", place + ",\"shareLocation\":false"), "CONSENT_REQUIRED");
        assertThat(offer("J-C08", "J-P08", "ENTERED", place + ",\"shareLocation\":true")
                        .status())
                .isEqualTo(201);
        assertThat(read("J-C08", "J-P08&query=itemRef:post-1").json().getJsonArray("items"))
                .hasSize(1);
        assertThat(read("J-C08", "J-P08&query=itemRef:post-2").json().getJsonArray("items"))
                .isEmpty();
        refused(read("J-C08", "J-P10/PUBLISH"), "PURPOSE_NOT_ALLOWED");
    }

    @Test
    @CommitmentInPart({"J-024", "J-039"})
    void aDraftOfAnotherOrganisationIsNotThereAndNothingIsReadWithoutSigningIn() {
        var draft = offer("J-C09", "J-P10/SCHEDULE", "ENTERED", "\"posts\":\"secretdraft\",\"state\":\"DRAFT\"");
        assertThat(draft.status()).as(draft.body()).isEqualTo(201);
        var place = "/records/" + draft.json().getString("id") + "?purpose=J-P10/SCHEDULE";
        assertThat(manager.get(place).body()).contains("secretdraft");
        var stranger = other.admin().api();
        var answer = stranger.get(place);
        refused(answer, "NOT_FOUND");
        assertThat(answer.body())
                .doesNotContain("secretdraft", organisation.space().key());
        var unknown = stranger.get("/records/" + UUID.randomUUID() + "?purpose=J-P10/SCHEDULE");
        assertThat(unknown.json().getString("detail")).isEqualTo(answer.json().getString("detail"));
        var nobody = new Api(Installation.shared().baseUrl(), "mdt_none");
        assertThat(nobody.get(place).status()).isEqualTo(401);
    }

    @Test
    @CommitmentInPart("J-026")
    void aPersonIsFoundByATelephoneNumberInAMessage() {
        RecordsDriver.take(
                manager, RecordsDriver.message("Call me, 040 7654321").build().toString());
        assertThat(found(manager, "J-C11", RecordsDriver.PURPOSE, "PHONE", "+49 40 7654321"))
                .hasSize(1);
        assertThat(found(other.admin().api(), "J-C11", RecordsDriver.PURPOSE, "PHONE", "+49 40 7654321"))
                .isEmpty();
    }

    @Test
    @CommitmentInPart("J-088")
    void aMessageIsAnsweredAssignedAndTagged() {
        var message =
                RecordsDriver.message("When does the ferry leave?").build().toString();
        var id = RecordsDriver.take(manager, message).getString("id");
        var reply = offer("J-C09", "J-P10/INTERACT", "ENTERED", "\"messages\":\"At nine.\",\"state\":\"PUBLISHED\"");
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        var work = """
                {"purpose":"J-P10/INTERACT","corrections":[{"field":"replyRef","value":"%s"},\
                {"field":"assignment","value":"Ole"},{"field":"tags","value":"ferry"}]}""";
        var worked = manager.post(
                "/records/" + id + "/corrections", work.formatted(reply.json().getString("id")));
        assertThat(worked.status()).as(worked.body()).isEqualTo(200);
        assertThat(manager.get("/records/" + id + "?purpose=J-P10/INTERACT").body())
                .contains("Ole", "ferry", reply.json().getString("id"));
        refused(manager.get("/records/" + id + "?purpose=J-P12"), "PURPOSE_NOT_ALLOWED");
    }

    @Test
    @CommitmentInPart("J-028")
    void aLogIsTakenWithItsFieldsAndNotCorrected() {
        var event = "\"usedAt\":\"2026-11-20T10:00:00Z\",\"ipAddress\":\"192.0.2.7\"";
        var taken = offer("J-C14", "J-P07", "AUTO_LOG", event);
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        refused(offer("J-C14", "J-P07", "AUTO_LOG", event + ",\"keystrokes\":\"abc\""), "UNKNOWN_FIELD");
        var correction = "{\"purpose\":\"J-P07\",\"corrections\":[{\"field\":\"ipAddress\",\"value\":\"192.0.2.8\"}]}";
        var answer = organisation
                .api(Role.MEMBER)
                .post("/records/" + taken.json().getString("id") + "/corrections", correction);
        refused(answer, "ROLE_NOT_ALLOWED");
        assertThat(answer.json().getString("detail")).contains("J-C14");
    }

    @Test
    @CommitmentInPart("J-036")
    void nobodyIsObservedWithoutAConsent() {
        var place = "/files?category=J-C20&field=sessionReplay&purpose=J-P15&source=AUTO_LOG&sourceChannel=WEB";
        refused(manager.upload(place, "typed".getBytes(StandardCharsets.UTF_8)), "CONSENT_REQUIRED");
        refused(offer("J-C20", "J-P15", "AUTO_LOG", "\"mouseMovements\":[\"1,2\"]"), "CONSENT_REQUIRED");
        var rate = record("J-C20", "J-P15", "AUTO_LOG", "\"participationRate\":0.4");
        assertThat(manager.post("/records", rate).status()).isEqualTo(201);
        var visitor = "\"subjects\":[{\"kind\":\"VISITOR\",\"identifier\":\"EMAIL\",\"value\":\"v@rows.example\"}],";
        refused(manager.post("/records", rate.replaceFirst("\\{", "{" + visitor)), "FORBIDDEN_FIELD");
    }

    @Test
    @Commitment("J-042")
    void contactDataIsReadForTheContractAndForMarketingByConsentOnly() {
        for (var purpose : List.of("J-P04", "J-P05", "J-P06")) {
            assertThat(read("J-C01", purpose).status()).as(purpose).isEqualTo(200);
            assertThat(read("J-C17", purpose).status()).as(purpose).isEqualTo(200);
        }
        refused(read("J-C01", "J-P14"), "CONSENT_REQUIRED");
        refused(read("J-C01", "J-P16"), "PURPOSE_NOT_ALLOWED");
    }

    @Test
    @CommitmentInPart("J-072")
    void theUsageReportHasOnePurpose() {
        var usage = organisation.api(Role.USAGE_MANAGER);
        assertThat(usage.get("/usage-reports?purpose=J-P11").status()).isEqualTo(200);
        for (var purpose : List.of("J-P09", "J-P14", "J-P02", "NONE")) {
            refused(usage.get("/usage-reports?purpose=" + purpose), "PURPOSE_NOT_ALLOWED");
        }
    }
}
