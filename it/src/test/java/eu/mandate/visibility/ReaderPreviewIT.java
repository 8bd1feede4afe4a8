package eu.mandate.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.driver.ScopesDriver;
import eu.mandate.identity.domain.Role;
import eu.mandate.job.BusinessClock;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What follows from a scope of a reader before it is given, and what was instructed about readers at another moment. */
class ReaderPreviewIT {
    private static final String READERS = "/reader-scopes";
    private static final String PREVIEW = READERS + "/preview";
    private static final String CATEGORY = "J-C11";

    private final IdentityDriver identity = new IdentityDriver();
    private Space space;
    private Api admin;
    private ScopesDriver scopes;

    @BeforeEach
    void open() {
        space = RecordsDriver.ready(identity);
        admin = space.admin().api();
        scopes = new ScopesDriver(admin);
        record("team-one");
        record("team-one");
        record("team-two");
    }

    @AfterEach
    void close() {
        identity.close();
    }

    private void record(String account) {
        var fields = RecordsDriver.fields("Hello " + account).add("recipientAccount", account);
        var message = RecordsDriver.message("Hello")
                .add("externalId", IdentityDriver.unused("seen"))
                .add("fields", fields);
        RecordsDriver.take(admin, message.build().toString());
    }

    private static String body(String kind, String id, String reach, String collections) {
        return "{\"scope\":\"%s\",\"reader\":\"%s\",\"id\":\"%s\",\"reach\":\"%s\",\"collections\":[%s]}"
                .formatted(ScopesDriver.ACCOUNTS, kind, id, reach, collections);
    }

    private JsonObject preview(String body) {
        var told = admin.post(PREVIEW, body);
        assertThat(told.status()).as(told.body()).isEqualTo(200);
        return told.json();
    }

    private static JsonObject records(JsonObject preview) {
        return preview.getJsonArray("records").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("category").equals(CATEGORY))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theConsequencesAreToldBeforeAndAreWhatTheReaderSeesAfterwards() {
        var member = identity.member(space, Role.MEMBER);
        var first = preview(body("PERSON", member.membership(), "COLLECTIONS", "\"team-one\""));
        assertThat(first.getInt("readers")).isEqualTo(1);
        assertThat(first.getInt("more")).isEqualTo(1);
        assertThat(records(first).getInt("before")).isZero();
        assertThat(records(first).getInt("after")).isEqualTo(2);
        assertThat(first.getJsonArray("categoriesGained").toString()).contains(CATEGORY);
        assertThat(first.getJsonArray("fieldsGained").toString())
                .contains(CATEGORY + ".body")
                .doesNotContain("Token");
        // Somebody else sees every record already.
        assertThat(first.getBoolean("notice")).isFalse();
        assertThat(first.getBoolean("newAgreement")).isTrue();
        assertThat(first.getBoolean("needsApproval")).isFalse();
        var count = "/records/count?category=" + CATEGORY + "&purpose=J-P10%2FINTERACT";
        assertThat(member.api().get(count).json().getInt("count")).isZero();
        scopes.reader(ScopesDriver.ACCOUNTS, "PERSON", member.membership(), "COLLECTIONS", "team-one");
        assertThat(member.api().get(count).json().getInt("count")).isEqualTo(2);
        var wider = preview(body("PERSON", member.membership(), "ALL", ""));
        assertThat(records(wider).getInt("before")).isEqualTo(2);
        assertThat(records(wider).getInt("after")).isEqualTo(3);
        assertThat(wider.getBoolean("needsApproval")).isTrue();
        assertThat(wider.getJsonArray("categoriesGained")).isEmpty();
        assertThat(wider.getJsonArray("agreementLines").getValuesAs(JsonObject.class))
                .extracting(line -> line.getString("reach") + line.getInt("before") + line.getInt("after"))
                .containsExactly("COLLECTIONS10", "ALL12");
        var ended = preview(body("PERSON", member.membership(), "NONE", ""));
        assertThat(ended.getInt("less")).isEqualTo(1);
        assertThat(records(ended).getInt("after")).isZero();
        assertThat(ended.getJsonArray("categoriesLost").toString()).contains(CATEGORY);
        assertThat(ended.getBoolean("newAgreement")).isFalse();
        assertThat(member.api().get(count).json().getInt("count")).isEqualTo(2);
    }

    @Test
    void aGroupIsCountedWithWhatItsMembersWereGivenAlready() {
        var directory = new DirectoryDriver(admin);
        directory.department("desk", null);
        var anna = directory.member("anna", "Anna", "desk");
        directory.member("bo", "Bo", "desk");
        var grouped = admin.put("/groups/external/hr/agents", "{\"name\":\"Agents\",\"members\":[\"anna\",\"bo\"]}");
        var group = grouped.json().getString("id");
        scopes.reader(ScopesDriver.ACCOUNTS, "MEMBER", anna, "ALL");
        var told = preview(body("GROUP", group, "COLLECTIONS", "\"team-two\""));
        assertThat(told.getInt("readers")).isEqualTo(2);
        assertThat(told.getInt("more")).isEqualTo(1);
        assertThat(records(told).getInt("before")).isEqualTo(3);
        assertThat(told.getJsonArray("categoriesGained")).isEmpty();
    }

    @Test
    void aPreviewIsJudgedByTheRulesAndIsRecorded() {
        var member = identity.member(space, Role.MEMBER);
        assertThat(admin.post(PREVIEW, body("PERSON", member.membership(), "TEAM", ""))
                        .code())
                .isEqualTo("VALIDATION");
        assertThat(admin.post(PREVIEW, body("PERSON", UUID.randomUUID().toString(), "ALL", ""))
                        .body())
                .contains("/id");
        assertThat(admin.post(PREVIEW, "{\"scope\":\"%s\"}".formatted(ScopesDriver.ACCOUNTS))
                        .status())
                .isEqualTo(400);
        var other = RecordsDriver.ready(identity);
        assertThat(other.admin()
                        .api()
                        .post(PREVIEW, body("PERSON", member.membership(), "ALL", ""))
                        .body())
                .contains("/id");
        preview(body("PERSON", member.membership(), "ALL", ""));
        assertThat(admin.get("/audit/entries?action=reader-scope-previewed").body())
                .contains(ScopesDriver.ACCOUNTS + "/" + member.membership());
        assertThat(admin.get(READERS).body()).doesNotContain(member.membership());
        assertThat(identity.member(space, Role.AUDITOR)
                        .api()
                        .post(PREVIEW, body("PERSON", member.membership(), "ALL", ""))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatWasInstructedIsToldAsOfAMoment() {
        var member = identity.member(space, Role.MEMBER);
        var path = READERS + "/" + ScopesDriver.ACCOUNTS + "/" + member.membership();
        var before = BusinessClock.moment();
        scopes.reader(ScopesDriver.ACCOUNTS, "PERSON", member.membership(), "COLLECTIONS", "team-one");
        var between = BusinessClock.moment();
        assertThat(admin.delete(path).status()).isEqualTo(200);
        assertThat(admin.get(path).json().getString("state")).isEqualTo("ENDED");
        var then = admin.get(path + "?at=" + between).json();
        assertThat(then.getString("state")).isEqualTo("IN_FORCE");
        assertThat(then.getJsonArray("collections").getString(0)).isEqualTo("team-one");
        assertThat(admin.get(path + "?at=" + before).json().getString("state")).isEqualTo("NOT_SET");
        assertThat(admin.get(READERS + "?at=" + before).body()).doesNotContain("team-one");
        assertThat(admin.get(READERS + "?at=" + between).body()).contains("team-one");
        assertThat(admin.get(READERS + "?at=yesterday").code()).isEqualTo("VALIDATION");
        assertThat(admin.get(path + "?at=yesterday").code()).isEqualTo("VALIDATION");
    }
}
