package eu.mandate.directory;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.identity.domain.Role;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members, found and put; tags, groups and contacts they belong to; what the log says of it. */
class MemberIT {
    private final IdentityDriver identity = new IdentityDriver();
    private IdentityDriver.Space space;
    private Api api;
    private DirectoryDriver directory;

    @BeforeEach
    void twoDepartments() {
        space = identity.tenant();
        api = space.admin().api();
        directory = new DirectoryDriver(api);
        directory.department("company", null);
        directory.department("east", "company");
    }

    @AfterEach
    void close() {
        identity.close();
    }

    private List<String> names(String query) {
        return api.get("/members" + query).json().getJsonArray("items").stream()
                .map(each -> each.asJsonObject().getString("name"))
                .toList();
    }

    @Test
    void membersAreFoundByBeginningLastWordExternalIdAndDepartment() {
        directory.member("m1", "Emma Whitfield", "east");
        directory.member("m2", "Timo Schröder", "company", "east");
        directory.member("m3", "蒋小雨", "company");
        assertThat(names("?text=emm")).containsExactly("Emma Whitfield");
        assertThat(names("?text=WHITF")).containsExactly("Emma Whitfield");
        assertThat(names("?text=%E8%92%8B")).containsExactly("蒋小雨");
        assertThat(names("?text=m2")).containsExactly("Timo Schröder");
        assertThat(names("?text=mm")).isEmpty();
        var company = api.get("/departments?externalId=company")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        var east = api.get("/departments?externalId=east")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(names("?department=" + east.getString("id"))).containsExactly("Emma Whitfield", "Timo Schröder");
        assertThat(names("?department=" + company.getString("id"))).containsExactly("Timo Schröder", "蒋小雨");
        assertThat(names("?main=true&department=" + east.getString("id"))).containsExactly("Emma Whitfield");
        assertThat(names("?below=true&department=" + company.getString("id"))).hasSize(3);
        assertThat(names("?source=hr&externalId=m3")).containsExactly("蒋小雨");
        assertThat(names("?status=LEFT")).isEmpty();
    }

    @Test
    void aSearchFindsExactIdsThenNamesThenLastNamesAndNobodyTwice() {
        directory.member("anna", "Bea Cole", "east");
        directory.member("m2", "Anna Berg", "east");
        directory.member("m3", "Carl Anna", "company", "east");
        directory.member("m4", "Anna Anna", "company");
        var found = new ArrayList<String>();
        for (var query = "?text=anna&limit=1"; query != null; ) {
            found.addAll(names(query));
            var next = api.get("/members" + query).json().get("next");
            query = next == JsonValue.NULL ? null : "?text=anna&limit=1&cursor=" + ((JsonString) next).getString();
        }
        assertThat(found).containsExactly("Bea Cole", "Anna Anna", "Anna Berg", "Carl Anna");
        var east = api.get("/departments?externalId=east")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(names("?text=anna&department=" + east.getString("id")))
                .containsExactly("Bea Cole", "Anna Berg", "Carl Anna");
    }

    @Test
    void pagesFollowTheNamesAndCarryNoNameInTheirCursor() {
        for (var name : List.of("Delta", "Alpha", "Charlie", "Bravo", "Echo"))
            directory.member("id-" + name, name, "east");
        var first = api.get("/members?limit=2").json();
        assertThat(first.getJsonArray("items")
                        .getValuesAs(JsonValue::asJsonObject)
                        .get(1)
                        .getString("name"))
                .isEqualTo("Bravo");
        var cursor = first.getString("next");
        assertThat(new String(java.util.Base64.getUrlDecoder().decode(cursor), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContainIgnoringCase("bravo");
        assertThat(names("?limit=3&cursor=" + cursor)).containsExactly("Charlie", "Delta", "Echo");
        assertThat(api.get("/members?cursor=" + "AAAA").code()).isEqualTo("VALIDATION");
    }

    @Test
    void aMemberIsPutAsTheSourceSaysAndWhatIsWrongIsNamed() {
        var put = api.put("/members/external/hr/m1", """
                {"name":"Emma Whitfield","departments":["east","company"],"employment":"EMPLOYEE","position":"Editor",\
                "email":"emma@nordlicht.example","joinedOn":"2020-02-01"}""");
        assertThat(put.status()).isEqualTo(201);
        assertThat(put.json().getJsonArray("alsoIn")).hasSize(1);
        var bad = api.put("/members/external/hr/m1", "{\"name\":\"A B\",\"departments\":[\"nowhere\"]}");
        assertThat(bad.code()).isEqualTo("VALIDATION");
        assertThat(bad.body()).contains("/departments/0");
        var left = api.put("/members/external/hr/m1", """
                {"name":"A B","departments":["east"],"leftOn":"2020-02-01"}""");
        assertThat(left.body()).contains("/leftOn");
        assertThat(api.put("/members/external/HR!/m1", "{\"name\":\"A B\",\"departments\":[\"east\"]}")
                        .code())
                .isEqualTo("VALIDATION");
        assertThat(api.delete("/members/" + put.json().getString("id")).code()).isEqualTo("CONFLICT");
    }

    @Test
    void tagsGroupsAndContactsHaveTheMembersTheirSourceNames() {
        var emma = directory.member("m1", "Emma Whitfield", "east");
        directory.member("m2", "Timo Schröder", "east");
        for (var kind : List.of("tags", "groups", "external-contacts")) {
            var path = "/" + kind + "/external/hr/c1";
            var put = api.put(path, "{\"name\":\"One\",\"about\":\"For tests\",\"members\":[\"m1\",\"m2\"]}");
            assertThat(put.status()).as(put.body()).isEqualTo(201);
            assertThat(put.json().getInt("members")).isEqualTo(2);
            var id = put.json().getString("id");
            var same =
                    api.put(path, "{\"name\":\"One\",\"about\":\"For tests\",\"members\":[\"m2\",\"" + emma + "\"]}");
            assertThat(same.json().getInt("version")).isEqualTo(put.json().getInt("version"));
            var less = api.put(path, "{\"name\":\"One\",\"members\":[\"m1\"]}");
            assertThat(less.json().getInt("members")).isEqualTo(1);
            assertThat(names("?circle=" + id)).containsExactly("Emma Whitfield");
            assertThat(api.put(path, "{\"name\":\"One\",\"members\":[\"m9\"]}").code())
                    .isEqualTo("VALIDATION");
            assertThat(api.get("/" + kind).json().getJsonArray("items")).hasSize(1);
        }
        var circles = api.get("/members/" + emma).json().getJsonArray("circles");
        assertThat(circles).hasSize(3);
        var tag = circles.getJsonObject(0).getString("id");
        assertThat(api.get("/groups/" + tag).status()).isEqualTo(404);
        assertThat(api.delete("/tags/" + tag).status()).isEqualTo(204);
        assertThat(api.get("/members/" + emma).json().getJsonArray("circles")).hasSize(2);
        api.put("/members/" + emma + "/status", "{\"status\":\"LEFT\"}");
        assertThat(api.get("/members/" + emma).json().getJsonArray("circles")).isEmpty();
        assertThat(names("?present=true")).containsExactly("Timo Schröder");
        var left = api.put("/tags/external/hr/c2", "{\"name\":\"Two\",\"members\":[\"m1\"]}");
        assertThat(left.code()).isEqualTo("VALIDATION");
    }

    @Test
    void noNameAndNoNoteHoldsTheNumberOfACardOrACredential() {
        for (var text : List.of("4111 1111 1111 1111", "password: hunter2hunter2")) {
            var name = "{\"name\":\"" + text + "\"";
            for (var put : List.of(
                    api.put("/members/external/hr/m7", name + ",\"departments\":[\"east\"]}"),
                    api.put("/departments/external/hr/d7", name + "}"),
                    api.put("/tags/external/hr/t7", "{\"name\":\"T\",\"about\":\"" + text + "\",\"members\":[]}"))) {
                assertThat(put.code()).as(put.body()).isEqualTo("FORBIDDEN_FIELD");
                assertThat(put.body()).doesNotContain("4111", "hunter2");
            }
        }
    }

    @Test
    void everyLookAndEveryChangeLeavesItsEntryWithoutANameInIt() {
        directory.member("m1", "Emma Whitfield", "east");
        api.get("/members?text=Emma");
        var rows = identity.database()
                .rows(
                        "select action, coalesce(facts::text, '') from audit.entry where tenant_id = ? and action like 'member%'"
                                + " order by entry_id",
                        space.number());
        assertThat(rows.stream().map(row -> row.get(0))).contains("member-put", "members-listed");
        assertThat(rows.toString()).doesNotContain("Emma").doesNotContain("m1");
    }

    @Test
    void thoseWhoOnlyReadChangeNothingAndOrdinaryMembersReadNothing() {
        var auditor = identity.member(space, Role.AUDITOR).api();
        var member = identity.member(space, Role.MEMBER).api();
        assertThat(auditor.get("/members").status()).isEqualTo(200);
        assertThat(auditor.put("/members/external/hr/m9", "{\"name\":\"A\",\"departments\":[\"east\"]}")
                        .code())
                .isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(member.get("/members").code()).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(member.get("/departments").code()).isEqualTo("ROLE_NOT_ALLOWED");
    }
}
