package eu.mandate.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.identity.domain.Role;
import eu.mandate.testing.CommitmentInPart;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an organisation lets its applications see, from the first authorisation to the revocation. */
class VisibilityScopeIT {
    private final IdentityDriver identity = new IdentityDriver();
    private Space space;
    private Api admin;
    private String sales;
    private String north;
    private String anna;

    @BeforeEach
    void open() {
        space = identity.tenant("weiban", "yeying");
        admin = space.admin().api();
        var directory = new DirectoryDriver(admin);
        sales = directory.department("sales", null);
        north = directory.department("north", "sales");
        directory.department("office", null);
        anna = directory.member("anna", "Anna", "sales");
        directory.member("bo", "Bo", "north");
        directory.member("chen", "Chen", "office", "north");
        directory.member("dora", "Dora", "office");
    }

    @AfterEach
    void close() {
        identity.close();
    }

    @Test
    @CommitmentInPart({"W-040", "W-041", "W-045"})
    void anAuthorisationShowsWhomItNamesUntilItIsRevoked() {
        assertThat(app().getString("state")).isEqualTo("NOT_SET");
        assertThat(app().getJsonNumber("people").longValue()).isZero();
        var given = put("CONTACTS_BASIC_READ\",\"MEMBER_SENSITIVE", department(sales), null);
        assertThat(given.status()).isEqualTo(200);
        assertThat(app().getString("state")).isEqualTo("IN_FORCE");
        assertThat(app().getInt("people")).isEqualTo(3);
        assertThat(names("?limit=2")).containsExactly("Anna", "Bo");
        assertThat(put("CONTACTS_BASIC_READ", department(north), "\"0\"").code())
                .isEqualTo("PRECONDITION_FAILED");
        var narrower = put(
                "CONTACTS_BASIC_READ",
                department(sales),
                given.header("ETag"),
                ",\"excluded\":{\"members\":[\"" + anna + "\"]}");
        assertThat(narrower.status()).isEqualTo(200);
        assertThat(names("")).containsExactly("Bo", "Chen");
        assertThat(admin.delete("/visibility-scopes/THIRD_PARTY").status()).isEqualTo(200);
        assertThat(app().getString("state")).isEqualTo("ENDED");
        assertThat(names("")).isEmpty();
    }

    @Test
    void moreThanBeforeAndTheWholeOrganisationTakeASecondPerson() {
        put("CONTACTS_BASIC_READ", department(north), null);
        var wider = put("CONTACTS_BASIC_READ", department(sales), null);
        assertThat(wider.status()).isEqualTo(202);
        assertThat(names("")).containsExactly("Bo", "Chen");
        var second = identity.member(space, Role.PRIVACY_MANAGER).api();
        assertThat(second.post("/approvals/" + wider.json().getString("approval") + "/approve", "{}")
                        .status())
                .isEqualTo(200);
        assertThat(names("")).containsExactly("Anna", "Bo", "Chen");
        var everybody = admin.put("/visibility-scopes/SELF_BUILT", """
                {"app":"SELF_BUILT","account":"ww-1","need":"Service","permissions":["SB_MEMBER"],\
                "people":{"everybody":true,"everybodyConfirmed":true}}""");
        assertThat(everybody.status()).isEqualTo(202);
    }

    @Test
    void theWholeOrganisationIsNotGivenByNamingItsDepartments() {
        var office = new DirectoryDriver(admin).department("office", null);
        var both = "{\"departments\":[\"" + sales + "\",\"" + office + "\"]}";
        var refused = put("CONTACTS_BASIC_READ", both, null);
        assertThat(refused.code()).isEqualTo("VALIDATION");
        assertThat(refused.body()).contains("/people/everybodyConfirmed", "scope-everybody-by-name");
        var confirmed = body("CONTACTS_BASIC_READ", both, "").replace("Confirmed\":false", "Confirmed\":true");
        assertThat(admin.put("/visibility-scopes/THIRD_PARTY", confirmed).status())
                .as("waits for a second person")
                .isEqualTo(202);
        assertThat(put("CONTACTS_BASIC_READ", both, null, ",\"excluded\":{\"departments\":[\"" + north + "\"]}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theWholeOrganisationIsNotGivenByNamingEverybodyInIt() {
        var directory = new DirectoryDriver(admin);
        directory.member("emil", "Emil", "office");
        directory.member("fay", "Fay", "north");
        var all = admin.get("/members?limit=200").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(member -> "\"" + member.getString("id") + "\"")
                .toList();
        assertThat(all).hasSize(6);
        var listed = String.join(",", all);
        var tag = admin.put("/tags/external/hr/all", "{\"name\":\"Everybody\",\"members\":[" + listed + "]}");
        assertThat(tag.status()).as(tag.body()).isEqualTo(201);
        var id = tag.json().getString("id");
        for (var everybody : List.of("{\"members\":[" + listed + "]}", "{\"tags\":[\"" + id + "\"]}")) {
            assertThat(put("CONTACTS_BASIC_READ", everybody, null).body())
                    .contains("/people/everybodyConfirmed", "scope-everybody-by-name");
            var confirmed = body("CONTACTS_BASIC_READ", everybody, "").replace("Confirmed\":false", "Confirmed\":true");
            assertThat(admin.put("/visibility-scopes/THIRD_PARTY", confirmed).status())
                    .as("waits for a second person")
                    .isEqualTo(202);
        }
        assertThat(put("CONTACTS_BASIC_READ", "{\"members\":[" + String.join(",", all.subList(1, 6)) + "]}", null)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void lessIsGivenAlsoWhereSomebodyWhoIsNamedLeft() {
        var named = "{\"members\":[\"" + anna + "\"],\"departments\":[\"" + north + "\"]}";
        put("CONTACTS_BASIC_READ\",\"MEMBER_SENSITIVE", named, null);
        assertThat(admin.put("/members/" + anna + "/status", "{\"status\":\"LEFT\"}")
                        .status())
                .isEqualTo(200);
        assertThat(put("CONTACTS_BASIC_READ", named, null).status()).isEqualTo(200);
        assertThat(names("")).containsExactly("Bo", "Chen");
        var anew = admin.put(
                "/visibility-scopes/SELF_BUILT",
                body("SB_MEMBER", named, "")
                        .replace("THIRD_PARTY", "SELF_BUILT")
                        .replace("{\"app\"", "{\"need\":\"Service\",\"app\""));
        assertThat(anew.code()).isEqualTo("VALIDATION");
    }

    @Test
    void whatWasScheduledBeforeDoesNotUndoARevocation() throws InterruptedException {
        put("CONTACTS_BASIC_READ\",\"MEMBER_SENSITIVE", department(sales), null);
        var soon = Instant.now().plusSeconds(4);
        var scheduled = admin.post(
                "/instructions/app-authorisation?effectiveFrom=" + soon,
                body("CONTACTS_BASIC_READ", department(sales), ""));
        assertThat(scheduled.status()).as(scheduled.body()).isEqualTo(201);
        assertThat(admin.delete("/visibility-scopes/THIRD_PARTY").status()).isEqualTo(200);
        Thread.sleep(Duration.between(Instant.now(), soon.plusSeconds(1)).toMillis());
        assertThat(app().getString("state")).isEqualTo("ENDED");
        assertThat(names("")).isEmpty();
    }

    @Test
    void thePreviewTellsPeopleFieldsAndWhatFollowsWithoutKeepingAnything() {
        put("CONTACTS_BASIC_READ", department(north), null);
        var preview = admin.post(
                        "/visibility-scopes/preview",
                        body("CONTACTS_BASIC_READ\",\"MEMBER_SENSITIVE", department(sales), ""))
                .json();
        assertThat(preview.getInt("peopleBefore")).isEqualTo(2);
        assertThat(preview.getInt("peopleAfter")).isEqualTo(3);
        assertThat(preview.getInt("gained")).isEqualTo(1);
        assertThat(preview.getInt("lost")).isZero();
        assertThat(preview.getJsonArray("fieldsGained").getString(0)).isEqualTo("W-C04.gender");
        assertThat(preview.getJsonArray("agreementLines").toString())
                .isEqualTo("[\"PEOPLE\",\"PERMISSIONS\",\"FIELDS\"]");
        assertThat(preview.getBoolean("newAgreement")).isTrue();
        assertThat(preview.getBoolean("notice")).isTrue();
        assertThat(preview.getBoolean("needsApproval")).isTrue();
        assertThat(names("")).containsExactly("Bo", "Chen");
    }

    @Test
    void othersDirectoriesAreUnknownAndWhatNobodyReadIsTold() {
        var neighbour = identity.tenant("weiban", "yeying").admin().api();
        var foreign =
                neighbour.put("/visibility-scopes/THIRD_PARTY", body("CONTACTS_BASIC_READ", department(sales), ""));
        assertThat(foreign.code()).isEqualTo("VALIDATION");
        assertThat(foreign.json().getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo("/people/included/departments/0");
        put("CONTACTS_BASIC_READ", department(sales), null);
        var unused = admin.get("/visibility-scopes/unused").json().getJsonArray("young");
        assertThat(unused).singleElement();
        assertThat(unused.getJsonObject(0).getString("permission")).isEqualTo("CONTACTS_BASIC_READ");
    }

    private JsonObject app() {
        return admin.get("/visibility-scopes/THIRD_PARTY").json();
    }

    private List<String> names(String query) {
        return admin
                .get("/visibility-scopes/THIRD_PARTY/members" + query)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(member -> member.getString("name"))
                .toList();
    }

    private Answer put(String permissions, String included, String tag, String... more) {
        var body = body(permissions, included, String.join("", more));
        var headers = tag == null ? new String[0] : new String[] {"If-Match", tag};
        return admin.send("PUT", "/visibility-scopes/THIRD_PARTY", body, headers);
    }

    private static String department(String id) {
        return "{\"departments\":[\"" + id + "\"]}";
    }

    private static String body(String permissions, String included, String more) {
        return """
                {"app":"THIRD_PARTY","account":"ww-1","permissions":["%s"],\
                "people":{"everybody":false,"everybodyConfirmed":false,"included":%s%s}}""".formatted(permissions, included, more);
    }
}
