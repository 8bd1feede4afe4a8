package eu.mandate.visibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.driver.Api;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.Installation;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is in force never reaches beyond the range that the platform itself gave an application. */
class PlatformRangeIT {
    private static final String SCOPE = "/visibility-scopes/THIRD_PARTY";
    private static final String RANGE = SCOPE + "/platform-range";
    private static final String VERSIONS = RANGE + "/versions";

    private final IdentityDriver identity = new IdentityDriver();
    private Space space;
    private Api admin;
    private String sales;
    private String north;
    private String office;
    private String anna;

    @BeforeEach
    void open() {
        space = identity.tenant("weiban", "yeying");
        admin = space.admin().api();
        var directory = new DirectoryDriver(admin);
        sales = directory.department("sales", null);
        north = directory.department("north", "sales");
        office = directory.department("office", null);
        directory.department("elsewhere", null);
        anna = directory.member("anna", "Anna", "sales");
        directory.member("bo", "Bo", "north");
        directory.member("chen", "Chen", "office", "north");
        directory.member("dora", "Dora", "office");
        admin.put(SCOPE, authorisation(sales));
    }

    @AfterEach
    void close() {
        identity.close();
    }

    @Test
    void whatThePlatformDoesNotGiveIsNotSeenAndWhatItGivesBesidesNeither() {
        assertThat(admin.get(RANGE).status()).isEqualTo(404);
        assertThat(names()).containsExactly("Anna", "Bo", "Chen");
        var reported = admin.put(RANGE, departments(north));
        assertThat(reported.status()).isEqualTo(200);
        assertThat(reported.json().getInt("count")).isEqualTo(2);
        assertThat(names()).containsExactly("Bo", "Chen");
        var scope = admin.get(SCOPE).json();
        assertThat(scope.getInt("people")).isEqualTo(2);
        assertThat(scope.getJsonObject("platform").getInt("hidden")).isEqualTo(1);
        admin.put(RANGE, "{\"departments\":[\"%s\"],\"members\":[\"%s\"]}".formatted(office, anna));
        assertThat(names()).containsExactly("Anna", "Chen");
        admin.put(RANGE, "{}");
        assertThat(names()).isEmpty();
        assertThat(admin.delete(RANGE).status()).isEqualTo(204);
        assertThat(admin.delete(RANGE).status()).isEqualTo(404);
        assertThat(names()).containsExactly("Anna", "Bo", "Chen");
    }

    @Test
    void thePreviewTellsWhoStaysHiddenAndStillCallsTheChoiceWider() {
        admin.put(RANGE, departments(north));
        var preview = admin.post("/visibility-scopes/preview", authorisation(sales, office))
                .json();
        assertThat(preview.getInt("peopleAfter")).isEqualTo(2);
        assertThat(preview.getInt("beyondPlatform")).isEqualTo(2);
        assertThat(preview.getInt("gained")).isZero();
        assertThat(preview.getBoolean("notice")).isTrue();
    }

    @Test
    void anotherOrganisationCanNeitherReadItNorNameOurDepartments() {
        admin.put(RANGE, departments(north));
        var neighbour = identity.tenant("weiban", "yeying").admin().api();
        assertThat(neighbour.get(RANGE).status()).isEqualTo(404);
        var foreign = neighbour.put(RANGE, departments(north));
        assertThat(foreign.code()).isEqualTo("VALIDATION");
        assertThat(foreign.json().getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo("/departments/0");
        assertThat(admin.get(RANGE).json().getInt("count")).isEqualTo(2);
    }

    /** Four versions: north, the office instead, nothing any more, the office again. */
    private List<JsonObject> versions() {
        admin.put(RANGE, departments(north));
        admin.put(RANGE, departments(north, north));
        admin.put(RANGE, departments(office));
        admin.delete(RANGE);
        admin.put(RANGE, departments(office));
        return listed(admin.get(VERSIONS).json());
    }

    @Test
    void everyReportThatSaysSomethingElseIsAVersionAndTellsWhatItChanged() {
        assertThat(listed(admin.get(VERSIONS).json())).isEmpty();
        var versions = versions();
        assertThat(versions).extracting(version -> version.getInt("number")).containsExactly(4, 3, 2, 1);
        assertThat(versions)
                .extracting(version -> version.getBoolean("forgotten"))
                .containsExactly(false, true, false, false);
        assertThat(versions)
                .extracting(version -> version.getInt("departments"))
                .containsExactly(1, 0, 1, 1);
        assertThat(versions.get(0).getString("reportedBy"))
                .isEqualTo(admin.get(RANGE).json().getString("reportedBy"));
        assertThat(changed(versions.get(3), "added")).containsExactly(north);
        assertThat(changed(versions.get(3), "removed")).isEmpty();
        assertThat(changed(versions.get(2), "added")).containsExactly(office);
        assertThat(changed(versions.get(2), "removed")).containsExactly(north);
        assertThat(changed(versions.get(1), "removed")).containsExactly(office);
        assertThat(changed(versions.get(0), "added")).containsExactly(office);
        var entries =
                admin.get("/audit/entries?action=platform-versions-listed").json();
        assertThat(listed(entries).get(0).getString("objectId")).isEqualTo("THIRD_PARTY");
    }

    @Test
    void versionsComeByPageAndAreTheSameOnEveryPageSize() {
        var whole = versions();
        for (var limit : List.of(1, 2, 3)) {
            var walked = new ArrayList<JsonObject>();
            var page = admin.get(VERSIONS + "?limit=" + limit).json();
            walked.addAll(listed(page));
            while (!page.isNull("next")) {
                page = admin.get(VERSIONS + "?limit=" + limit + "&cursor=" + page.getString("next"))
                        .json();
                walked.addAll(listed(page));
            }
            assertThat(walked).isEqualTo(whole);
        }
        for (var wrong : List.of("limit=0", "limit=201", "limit=x", "cursor=x", "cursor=%25")) {
            assertThat(admin.get(VERSIONS + "?" + wrong).code()).as(wrong).isEqualTo("VALIDATION");
        }
    }

    @Test
    void whatWasInstructedEarlierIsShownWithinTheReportOfThen() {
        var since = versions().stream()
                .map(version -> Instant.parse(version.getString("reportedAt")))
                .toList();
        assertThat(names()).isEqualTo(names(since.get(0))).containsExactly("Chen");
        assertThat(names(since.get(1))).containsExactly("Anna", "Bo", "Chen");
        assertThat(names(since.get(2))).containsExactly("Chen");
        assertThat(names(since.get(3))).containsExactly("Bo", "Chen");
        var before = since.get(3).minusMillis(1);
        assertThat(names(before)).as("nothing was known yet").containsExactly("Anna", "Bo", "Chen");
        assertThat(admin.get(RANGE + "?at=" + before).status()).isEqualTo(404);
        assertThat(admin.get(RANGE + "?at=" + since.get(1)).status()).isEqualTo(404);
        var known = admin.get(RANGE + "?at=" + since.get(3)).json();
        assertThat(listed(known.getJsonObject("people"), "departments").get(0).getString("id"))
                .isEqualTo(north);
        assertThat(known.getInt("count")).isEqualTo(2);
        assertThat(known.getString("reportedAt")).isEqualTo(since.get(3).toString());
        assertThat(admin.get(RANGE + "?at=yesterday").code()).isEqualTo("VALIDATION");
    }

    @Test
    void nobodyElseLearnsWhatWasKnown() {
        var since = versions().get(3).getString("reportedAt");
        var neighbour = identity.tenant("weiban", "yeying").admin().api();
        assertThat(listed(neighbour.get(VERSIONS).json())).isEmpty();
        assertThat(neighbour.get(RANGE + "?at=" + since).status()).isEqualTo(404);
        var elsewhere = identity.tenant().admin().api();
        assertThat(elsewhere.get(VERSIONS).code()).isEqualTo("NOT_FOUND");
        assertThat(admin.get("/visibility-scopes/UNKNOWN/platform-range/versions")
                        .code())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void theApplicationCanOnlyAddVersionsOfTheBoundOrganisation() throws Exception {
        versions();
        var table = "visibility.platform_range_version";
        var insert = "insert into " + table + " (tenant_id, app, number, people, reported_by, reported_at)"
                + " values (%d, 'THIRD_PARTY', %d, '{}', gen_random_uuid(), now())";
        try (var connection =
                        Installation.shared().applicationData(space.number()).getConnection();
                var statement = connection.createStatement()) {
            for (var change :
                    List.of("update " + table + " set number = 9", "delete from " + table, "truncate " + table)) {
                assertThatThrownBy(() -> statement.execute(change))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
            var others = insert.formatted(identity.tenant("weiban", "yeying").number(), 1);
            assertThatThrownBy(() -> statement.execute(others)).hasMessageContaining("row-level security");
            assertThatThrownBy(() -> statement.execute(insert.formatted(space.number(), 4)))
                    .hasMessageContaining("duplicate key");
        }
    }

    private static List<JsonObject> listed(JsonObject answer) {
        return listed(answer, "items");
    }

    private static List<JsonObject> listed(JsonObject answer, String name) {
        return answer.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    /** What a version added or removed; only departments are told of here. */
    private static List<String> changed(JsonObject version, String side) {
        var change = version.getJsonArray("changes").getJsonObject(0);
        assertThat(change.getString("pointer")).isEqualTo("/departments");
        return change.getJsonArray(side).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private List<String> names(Instant at) {
        return names("?at=" + at);
    }

    private List<String> names() {
        return names("");
    }

    private List<String> names(String query) {
        return admin.get(SCOPE + "/members" + query).json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(member -> member.getString("name"))
                .toList();
    }

    private static String departments(String... ids) {
        return "{\"departments\":[\"" + String.join("\",\"", ids) + "\"]}";
    }

    private static String authorisation(String... departments) {
        return """
                {"app":"THIRD_PARTY","account":"ww-1","permissions":["CONTACTS_BASIC_READ"],\
                "people":{"everybody":false,"everybodyConfirmed":false,"included":%s}}""".formatted(departments(departments));
    }
}
