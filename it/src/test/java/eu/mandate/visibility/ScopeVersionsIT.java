package eu.mandate.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.Installation;
import eu.mandate.driver.ScopesDriver;
import eu.mandate.identity.domain.Role;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each version of a scope tells what it changed, and any two of them are compared; beside them another organisation's. */
class ScopeVersionsIT {
    private static final String FIELD = "W-C04.gender";

    private final IdentityDriver identity = new IdentityDriver();
    private Space space;
    private Api admin;
    private String sales;
    private String anna;
    private String tag;

    @BeforeEach
    void open() {
        space = identity.tenant("weiban", "yeying");
        admin = space.admin().api();
        var directory = new DirectoryDriver(admin);
        sales = directory.department("sales", null);
        directory.department("office", null);
        anna = directory.member("anna", "Anna", "sales");
        directory.member("bo", "Bo", "sales");
        directory.member("chen", "Chen", "office");
        tag = admin.put("/tags/external/hr/keys", "{\"name\":\"Keys\",\"members\":[\"" + anna + "\"]}")
                .json()
                .getString("id");
    }

    @AfterEach
    void close() {
        identity.close();
    }

    /** Three versions: given, narrowed in every way there is, revoked. */
    private void versions() {
        give("\"CONTACTS_BASIC_READ\",\"MEMBER_SENSITIVE\"", "\"tags\":[\"" + tag + "\"]", "", "");
        give(
                "\"CONTACTS_BASIC_READ\"",
                "\"tags\":[]",
                ",\"excluded\":{\"members\":[\"" + anna + "\"]}",
                ",\"validUntil\":\"2099-12-31\"");
        assertThat(admin.delete("/visibility-scopes/THIRD_PARTY").status()).isEqualTo(200);
    }

    private void give(String permissions, String tags, String excluded, String until) {
        var given =
                admin.put("/visibility-scopes/THIRD_PARTY", """
                {"app":"THIRD_PARTY","account":"ww-1","permissions":[%s],"people":{"everybody":false,\
                "everybodyConfirmed":false,"included":{"departments":["%s"],%s}%s}%s}""".formatted(permissions, sales, tags, excluded, until));
        assertThat(given.status()).as(given.body()).isEqualTo(200);
    }

    @Test
    void eachVersionTellsPlaceByPlaceWhatItChangedOfTheOneBefore() {
        versions();
        var changes = changes(admin.get("/instructions/2").json());
        assertThat(changes)
                .extracting(change -> change.getString("pointer"))
                .containsExactly(
                        "/fields", "/people/excluded/members", "/people/included/tags", "/permissions", "/validUntil");
        assertThat(texts(changes.get(0), "removed")).contains(FIELD);
        assertThat(texts(changes.get(0), "added")).isEmpty();
        assertThat(texts(changes.get(1), "added")).containsExactly(anna);
        assertThat(texts(changes.get(1), "removed")).isEmpty();
        assertThat(texts(changes.get(2), "removed")).containsExactly(tag);
        assertThat(texts(changes.get(3), "removed")).containsExactly("MEMBER_SENSITIVE");
        assertThat(texts(changes.get(4), "added")).containsExactly("2099-12-31");
        assertThat(admin.get("/instructions/2").json().getJsonArray("changes"))
                .as("the same each time")
                .isEqualTo(admin.get("/instructions/2").json().getJsonArray("changes"));
    }

    @Test
    void theFirstVersionAddsEverythingAndEndingItTakesEverythingAway() {
        versions();
        var first = changes(admin.get("/instructions/1").json());
        assertThat(first).allMatch(change -> change.getJsonArray("removed").isEmpty());
        assertThat(first)
                .extracting(change -> change.getString("pointer"))
                .contains("/account", "/app", "/fields", "/people/included/departments", "/permissions");
        var last = changes(admin.get("/instructions/3").json());
        assertThat(last).allMatch(change -> change.getJsonArray("added").isEmpty());
        assertThat(last)
                .extracting(change -> change.getString("pointer"))
                .contains("/fields", "/people/included/departments", "/permissions", "/validUntil");
        var listed = admin.get("/instructions?type=app-authorisation&subject=THIRD_PARTY")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        assertThat(listed)
                .extracting(version -> version.getJsonArray("changes"))
                .containsExactly(
                        admin.get("/instructions/3").json().getJsonArray("changes"),
                        admin.get("/instructions/2").json().getJsonArray("changes"),
                        admin.get("/instructions/1").json().getJsonArray("changes"));
    }

    @Test
    void anyVersionIsComparedWithAnyOtherInBothDirections() {
        versions();
        var over = compare(3, "?from=1").json();
        assertThat(over.getString("type")).isEqualTo("app-authorisation");
        assertThat(over.getString("subject")).isEqualTo("THIRD_PARTY");
        assertThat(over.getInt("from")).isEqualTo(1);
        assertThat(over.getInt("to")).isEqualTo(3);
        var back = changes(compare(1, "?from=3").json());
        var on = changes(over);
        assertThat(back).hasSameSizeAs(on);
        for (var index = 0; index < on.size(); index++) {
            assertThat(back.get(index).getString("pointer"))
                    .isEqualTo(on.get(index).getString("pointer"));
            assertThat(back.get(index).get("added")).isEqualTo(on.get(index).get("removed"));
            assertThat(back.get(index).get("removed")).isEqualTo(on.get(index).get("added"));
        }
        assertThat(compare(2, "?from=2").json().getJsonArray("changes")).isEmpty();
        assertThat(compare(2, "").json().getJsonArray("changes"))
                .isEqualTo(admin.get("/instructions/2").json().getJsonArray("changes"));
        assertThat(compare(1, "").json().containsKey("from")
                        && !compare(1, "").json().isNull("from"))
                .as("nothing was instructed before the first")
                .isFalse();
        assertThat(changes(compare(2, "?from=0").json()))
                .allMatch(change -> change.getJsonArray("removed").isEmpty());
        var entry = admin.get("/audit/entries?action=instructions-compared").json();
        assertThat(entry.getJsonArray("items").getJsonObject(0).getString("objectId"))
                .isEqualTo("2");
    }

    @Test
    void whatIsNoVersionOfTheSameScopeIsRefusedAlikeWhoeverItBelongsTo() {
        versions();
        new ScopesDriver(admin).app("SELF_BUILT", List.of("SB_MEMBER"), List.of(sales), List.of());
        for (var from : List.of("4", "999999")) {
            var refused = compare(1, "?from=" + from);
            assertThat(refused.code()).isEqualTo("VALIDATION");
            assertThat(refused.body()).contains("/from", "instruction-of-other-setting");
        }
        for (var from : List.of("-1", "x", "1.5", "99999999999", "1%00")) {
            assertThat(compare(1, "?from=" + from).code()).as(from).isEqualTo("VALIDATION");
        }
        assertThat(compare(9, "?from=1").code()).isEqualTo("NOT_FOUND");
        assertThat(admin.get("/instructions/x/changes").code()).isEqualTo("NOT_FOUND");
        var neighbour = identity.tenant("weiban", "yeying").admin().api();
        assertThat(neighbour.get("/instructions/1/changes?from=2").code()).isEqualTo("NOT_FOUND");
    }

    @Test
    void whoReadsTheInstructionsReadsTheirChangesAndNobodyElse() {
        versions();
        for (var role : List.of(Role.AUDITOR, Role.LEGAL, Role.AGREEMENT_REQUESTER)) {
            var reader = identity.member(space, role).api();
            assertThat(reader.get("/instructions/2/changes?from=1").status()).isEqualTo(200);
        }
        for (var role : List.of(Role.MEMBER, Role.USAGE_MANAGER)) {
            var other = identity.member(space, role).api();
            assertThat(other.get("/instructions/2/changes?from=1").code()).isEqualTo("ROLE_NOT_ALLOWED");
        }
        var installation = Installation.shared();
        var vendor = installation.api(installation.operator("yeying", "PRIVACY"));
        var told = vendor.get("/admin/tenants/" + space.key() + "/instructions/2");
        assertThat(told.json().getJsonArray("changes"))
                .isEqualTo(admin.get("/instructions/2").json().getJsonArray("changes"));
    }

    @Test
    void theScopeOfAReaderHasItsVersionsToo() {
        var juwaitong = identity.tenant();
        var api = juwaitong.admin().api();
        var member = identity.member(juwaitong, Role.MEMBER).membership();
        new ScopesDriver(api).reader(ScopesDriver.ACCOUNTS, "PERSON", member, "COLLECTIONS", "one", "two");
        var narrower = api.put(
                "/reader-scopes/" + ScopesDriver.ACCOUNTS + "/" + member, """
                {"scope":"%s","reader":"PERSON","id":"%s","reach":"COLLECTIONS","collections":["two"]}""".formatted(ScopesDriver.ACCOUNTS, member));
        assertThat(narrower.status()).as(narrower.body()).isEqualTo(200);
        var changes = changes(api.get("/instructions/2").json());
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.getString("pointer")).isEqualTo("/collections");
            assertThat(texts(change, "removed")).containsExactly("one");
        });
    }

    private Answer compare(int number, String query) {
        return admin.get("/instructions/" + number + "/changes" + query);
    }

    private static List<JsonObject> changes(JsonObject version) {
        return version.getJsonArray("changes").getValuesAs(JsonObject.class);
    }

    private static List<String> texts(JsonObject change, String side) {
        JsonArray values = change.getJsonArray(side);
        return values.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
