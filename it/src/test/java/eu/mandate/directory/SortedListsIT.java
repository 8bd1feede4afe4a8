package eu.mandate.directory;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.ProcessingOrganisation;
import eu.mandate.driver.ScopesDriver;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Long lists are put in the order of a column, and walking their pages shows each once in that order. */
class SortedListsIT {
    private static final IdentityDriver IDENTITY = new IdentityDriver();
    private static Api admin;
    private static String east;

    @BeforeAll
    static void people() {
        var space = ProcessingOrganisation.open(IDENTITY).space();
        admin = space.admin().api();
        var directory = new DirectoryDriver(admin);
        directory.department("company", null);
        east = directory.department("east", "company");
        directory.department("west", "company");
        directory.member("m4", "Anna Berg", "west");
        directory.member("m1", "Bert Holm", "east");
        directory.member("m3", "Carla Lund", "west");
        var dora = directory.member("m2", "Dora Dahl", "east", "west");
        assertThat(admin.put("/members/" + dora + "/status", "{\"status\":\"DISABLED\"}")
                        .status())
                .isEqualTo(200);
        group("alpha", "m1", "m2");
        group("beta");
        group("gamma", "m1", "m2", "m3");
        var scopes = new ScopesDriver(admin);
        scopes.reader(ScopesDriver.ACCOUNTS, "MEMBER", dora, "COLLECTIONS", "page");
        scopes.reader(ScopesDriver.ACCOUNTS, "MEMBER", id("m4"), "ALL");
        scopes.reader(ScopesDriver.ACCOUNTS, "MEMBER", id("m3"), "COLLECTIONS", "page");
    }

    @AfterAll
    static void close() {
        IDENTITY.close();
    }

    private static String id(String external) {
        return items("/members?source=hr&externalId=" + external).get(0).getString("id");
    }

    private static void group(String id, String... members) {
        var list = members.length == 0 ? "" : "\"" + String.join("\",\"", members) + "\"";
        var put = admin.put("/groups/external/hr/" + id, "{\"name\":\"" + id + "\",\"members\":[" + list + "]}");
        assertThat(put.status()).as(put.body()).isEqualTo(201);
    }

    private static List<JsonObject> items(String path) {
        var page = admin.get(path);
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return page.json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    /** What the pages of a list name, whatever their size. */
    private static List<String> walk(String path, String member, int size) {
        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = admin.get(path + "&limit=" + size + next);
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            page.json()
                    .getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .forEach(item -> seen.add(item.isNull(member) ? "" : item.getString(member)));
            next = page.json().isNull("next")
                    ? null
                    : "&cursor=" + URLEncoder.encode(page.json().getString("next"), StandardCharsets.UTF_8);
        } while (next != null);
        return seen;
    }

    @ParameterizedTest
    @CsvSource({
        "name, m4 m1 m3 m2",
        "department, m1 m2 m4 m3",
        "status, m4 m1 m3 m2",
        "externalId, m1 m2 m3 m4",
    })
    void membersGoByAColumnBothWays(String order, String expected) {
        var forth = List.of(expected.split(" "));
        var back = new ArrayList<>(forth);
        Collections.reverse(back);
        for (var size : List.of(1, 3, 200)) {
            assertThat(walk("/members?order=" + order, "externalId", size)).isEqualTo(forth);
            assertThat(walk("/members?order=-" + order, "externalId", size)).isEqualTo(back);
        }
    }

    @Test
    void aSearchAndADepartmentNarrowASortedListAsAnyOther() {
        assertThat(walk("/members?order=-externalId&department=" + east, "externalId", 1))
                .containsExactly("m2", "m1");
        assertThat(walk("/members?order=-externalId&main=true&below=true&department=" + east, "externalId", 50))
                .containsExactly("m2", "m1");
        assertThat(walk("/members?order=-name&text=da", "externalId", 50)).containsExactly("m2");
        assertThat(walk("/members?order=department&text=m3", "externalId", 50)).containsExactly("m3");
        assertThat(walk("/members?order=department&status=DISABLED", "externalId", 50))
                .containsExactly("m2");
    }

    @ParameterizedTest
    @CsvSource({
        "name, alpha beta gamma",
        "members, beta alpha gamma",
        "externalId, alpha beta gamma",
        "changed, alpha beta gamma"
    })
    void groupsGoByAColumnBothWays(String order, String expected) {
        var forth = List.of(expected.split(" "));
        var back = new ArrayList<>(forth);
        Collections.reverse(back);
        for (var size : List.of(1, 2, 200)) {
            assertThat(walk("/groups?order=" + order, "externalId", size)).isEqualTo(forth);
            assertThat(walk("/groups?order=-" + order, "externalId", size)).isEqualTo(back);
        }
    }

    @Test
    void readersGoByAColumnBothWays() {
        var forth = walk("/reader-scopes?order=name", "name", 1).stream()
                .filter(name -> name.matches("Anna Berg|Carla Lund|Dora Dahl"))
                .toList();
        assertThat(forth).containsExactly("Anna Berg", "Carla Lund", "Dora Dahl");
        assertThat(walk("/reader-scopes?order=-name", "name", 2).stream()
                        .filter(forth::contains)
                        .toList())
                .containsExactly("Dora Dahl", "Carla Lund", "Anna Berg");
        assertThat(walk("/reader-scopes?order=-reach", "reach", 2))
                .isSortedAccordingTo(
                        (one, other) -> one.equals("ALL") ? other.equals("ALL") ? 0 : -1 : other.equals("ALL") ? 1 : 0);
        for (var order : List.of("scope", "state", "validUntil", "-instruction")) {
            assertThat(walk("/reader-scopes?order=" + order, "id", 1))
                    .doesNotHaveDuplicates()
                    .hasSize(4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/members", "/groups", "/tags", "/external-contacts", "/reader-scopes"})
    void anUnknownColumnAndAnUnknownPlaceAreRefused(String list) {
        assertThat(admin.get(list + "?order=email").code()).isEqualTo("VALIDATION");
        assertThat(admin.get(list + "?order=name%20desc").code()).isEqualTo("VALIDATION");
        assertThat(admin.get(list + "?order=-name&cursor=nowhere").code()).isEqualTo("VALIDATION");
    }

    /** Somebody else's place is no place here. */
    @Test
    void aPlaceInAnotherOrganisationsListShowsNothing() {
        var other = new DirectoryDriver(IDENTITY.tenant().admin().api());
        other.department("company", null);
        other.member("x1", "Xenia Aal", "company");
        other.member("x2", "Yngve Aal", "company");
        var cursor = other.api().get("/members?order=-name&limit=1").json().getString("next");
        var page = admin.get("/members?order=-name&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
        assertThat(page.code()).as(page.body()).isEqualTo("VALIDATION");
    }
}
