package eu.mandate.dataplane.rows;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.DatabaseDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.Installation;
import eu.mandate.driver.LongJobDriver;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What customers of the story bring, how it is kept, and what comes out of it again. */
class KeptRowsIT {
    private static final String SOUGHT = """
            {"category":"%s","purpose":"%s","subject":{"identifier":"EMAIL","value":"%s"}}""";

    private final Installation installation = Installation.shared();

    private Api of(String customer, String role) {
        return installation.api(installation.person(customer, role));
    }

    private static String earlier() {
        return Instant.now().minus(Duration.ofHours(1)).toString();
    }

    private static String record(String category, String purpose, String source, String rest) {
        return """
                {"category":"%s","purpose":"%s","source":"%s","sourceChannel":"WEB",%s}""".formatted(category, purpose, source, rest);
    }

    private static String taken(Api api, String record) {
        var answer = api.post("/records", record);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().getString("id");
    }

    private static String kept(String id) {
        try (var database = DatabaseDriver.open()) {
            return database.rows("select r::text from dataplane.record r where id = ?", UUID.fromString(id))
                    .get(0)
                    .get(0);
        }
    }

    @Test
    @Commitment("W-059")
    void aLogIsOnlyAddedTo() {
        var api = of("qinghe", "PRIVACY_MANAGER");
        var number = IdentityDriver.unused("log");
        var event = record("W-C12", "W-P11", "AUTO_LOG", """
                "system":"log","externalId":"%s","fields":{"searchQuery":"tea","ipAddress":"192.0.2.7",\
                "browserType":"b","telecomOperator":"t","language":"zh","accessedAt":"%s","visitedPages":["/a"]}""".formatted(number, earlier()));
        var place = "/records/" + taken(api, event);
        assertThat(api.post("/records", event).json().getString("outcome")).isEqualTo("UNCHANGED");
        var other = api.post("/records", event.replace("\"tea\"", "\"milk\""));
        assertThat(other.code()).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(other.body()).contains("\"/externalId\"");
        var correction = "{\"purpose\":\"W-P11\",\"corrections\":[{\"field\":\"language\",\"value\":\"en\"}]}";
        for (var role : List.of("TENANT_ADMIN", "PRIVACY_MANAGER", "MEMBER")) {
            var user = of("qinghe", role);
            assertThat(user.post(place + "/corrections", correction).code()).isEqualTo("ROLE_NOT_ALLOWED");
            assertThat(user.delete(place).status()).isEqualTo(405);
            assertThat(user.put(place, event).status()).isEqualTo(405);
        }
        assertThat(kept(place.substring("/records/".length()))).contains("tea").doesNotContain("milk");
    }

    @Test
    @CommitmentInPart("W-060")
    void ordersAreListedByAccount() {
        var api = of("qinghe", "PRIVACY_MANAGER");
        var number = IdentityDriver.unused("order");
        taken(api, record("W-C13", "W-P13", "DERIVED", """
                "subjects":[{"kind":"ACCOUNT_OWNER","identifier":"EMAIL","value":"%1$s@shop.example"}],\
                "fields":{"orderNo":"%1$s","product":"p","amount":{"value":1,"currency":"CNY"},"state":"PAID",\
                "createdAt":"%2$s","buyer":"Lin"}""".formatted(number, earlier())));
        var own = api.post("/records/search", SOUGHT.formatted("W-C13", "W-P13", number + "@shop.example"));
        assertThat(own.json().getJsonArray("items")).hasSize(1);
        assertThat(own.body()).contains(number);
        var others = api.post("/records/search", SOUGHT.formatted("W-C13", "W-P13", "x" + number + "@shop.example"));
        assertThat(others.json().getJsonArray("items")).isEmpty();
    }

    @Test
    @Commitment("W-062")
    @CommitmentInPart("D-024")
    void whatPeopleWriteToTheVendorIsKeptAsCiphertextAndACallIsAnnounced() {
        var api = of("qinghe", "PRIVACY_MANAGER");
        var number = IdentityDriver.unused("letter");
        var id = taken(api, record("W-C14", "W-P14", "ENTERED", """
                "fields":{"content":"whispered %1$s","communicationRecord":"said %1$s","result":"done"}""".formatted(number)));
        assertThat(api.get("/records/" + id + "?purpose=W-P14").body())
                .contains("whispered " + number, "said " + number);
        assertThat(kept(id)).contains("done").doesNotContain(number);
        for (var query : List.of("content:whispered", "communicationRecord:said")) {
            var asked = api.get("/records?category=W-C14&purpose=W-P14&query=" + query);
            assertThat(asked.code()).isEqualTo("FORBIDDEN_FIELD");
        }
        assertThat(api.get("/records?category=W-C14&purpose=W-P14&query=" + number)
                        .json()
                        .getJsonArray("items"))
                .isEmpty();
        supportCase(of("harbourlane", "PRIVACY_MANAGER"), number);
        var call = "\"fields\":{\"callRecord\":\"" + UUID.randomUUID() + "\",\"announced\":false}";
        var silent = api.post("/records", record("W-C14", "W-P14", "ENTERED", call));
        assertThat(silent.code()).isEqualTo("NOTICE_REQUIRED");
        assertThat(silent.body()).contains("\"/fields/callRecord\"");
        var unsaid =
                api.post("/records", record("W-C14", "W-P14", "ENTERED", call.replace(",\"announced\":false", "")));
        assertThat(unsaid.code()).isEqualTo("NOTICE_REQUIRED");
    }

    private static void supportCase(Api desk, String number) {
        var id = taken(desk, record("D-C09", "D-P08", "ENTERED", """
                "subjects":[{"kind":"AUTHORISED_USER","identifier":"EMAIL","value":"%1$s@desk.example"}],\
                "fields":{"communicationRecord":"said %1$s","accountInformation":"b","workOrder":"w","proofOfFacts":["x"],\
                "contactDetails":"c","feedbackOrSuggestions":"f"}""".formatted(number)));
        assertThat(kept(id)).doesNotContain("said " + number);
        var own = desk.post("/records/search", SOUGHT.formatted("D-C09", "D-P08", number + "@desk.example"));
        assertThat(own.json().getJsonArray("items")).hasSize(1);
        assertThat(own.body()).contains("said " + number);
    }

    @Test
    @CommitmentInPart("W-050")
    void outreachToMembersWaitsForItsNotice() {
        for (var role : List.of("PRIVACY_MANAGER", "TENANT_ADMIN", "AUDITOR")) {
            var api = of("qinghe", role);
            for (var each : List.of("W-C04 NOTICE_REQUIRED", "W-C07 NOTICE_REQUIRED", "W-C08 PURPOSE_NOT_ALLOWED")) {
                var words = each.split(" ");
                var page = api.get("/records?category=" + words[0] + "&purpose=W-P08");
                assertThat(page.code()).as(each).isEqualTo(words[1]);
            }
        }
    }

    @Test
    @Commitment("D-010")
    void nothingThatIsKeptOrGivenOutHoldsAPassword() {
        var api = of("harbourlane", "PRIVACY_MANAGER");
        var name = IdentityDriver.unused("account");
        var account = """
                "fields":{"accountName":"%1$s","passwordHash":"hunter2%1$s","email":"%1$s@desk.example"}""".formatted(name);
        assertThat(api.post("/records", record("D-C01", "D-P01", "ENTERED", account.replace("\"email\"", "\"mail\"")))
                        .code())
                .isEqualTo("UNKNOWN_FIELD");
        var id = taken(api, record("D-C01", "D-P01", "ENTERED", account));
        assertThat(kept(id)).doesNotContain("hunter2");
        var what = "\"category\":\"D-C01\",\"purpose\":\"D-P01\",\"query\":\"accountName:" + name + "\"";
        var unmasked = "{\"purpose\":\"D-P01\",\"reason\":\"case 7, somebody else has the account\"}";
        var ordered = api.post("/record-exports", "{\"format\":\"JSON_LINES\"," + what + "}")
                .json()
                .getString("id");
        assertThat(new LongJobDriver(api).ended(ordered).getString("state")).isEqualTo("DONE");
        var answers = Stream.of(
                api.post("/records/search", "{" + what + "}").body(),
                api.get("/records/" + id + "?purpose=D-P01").body(),
                api.post("/records/" + id + "/unmasked", unmasked).body(),
                new String(api.download("/long-jobs/" + ordered + "/file").body(), StandardCharsets.UTF_8));
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer)
                        .contains(name)
                        .doesNotContain("hunter2")
                        .doesNotContainPattern("\"passwordHash\":\"[^*]"));
    }
}
