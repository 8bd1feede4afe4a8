package eu.mandate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.Installation;
import eu.mandate.driver.PortalDriver;
import eu.mandate.identity.domain.Role;
import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the log of a tenant shows to those who may read it. */
class AuditLogIT {
    private final IdentityDriver identity = new IdentityDriver();
    private Space space;

    @BeforeEach
    void open() {
        space = identity.tenant();
    }

    @AfterEach
    void close() {
        identity.close();
    }

    @Test
    void anEntryTellsWhoDidWhatWithWhichCredentialAndWhen() {
        var invited = identity.invite(space.admin().api(), IdentityDriver.unused("logged") + "@it.example", Role.LEGAL);
        var entry = entryOf(invited.header("X-Request-Id"));
        assertThat(entry.getString("action")).isEqualTo("membership-invited");
        assertThat(entry.getString("outcome")).isEqualTo("ALLOWED");
        assertThat(entry.getString("actorRole")).isEqualTo("TENANT_ADMIN");
        assertThat(entry.getString("actor")).isEqualTo(userOf(space.admin().membership()));
        assertThat(entry.getString("credential").replace("-", ""))
                .isEqualTo(space.admin().token().split("_")[2]);
        assertThat(entry.getString("objectId"))
                .isEqualTo(invited.json().getJsonObject("membership").getString("id"));
        assertThat(Duration.between(Instant.parse(entry.getString("occurredAt")), Instant.now())
                        .abs())
                .isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void oneEntryAndTheStateOfTheLogAreReadOneByOne() {
        var invited = identity.invite(space.admin().api(), IdentityDriver.unused("alone") + "@it.example", Role.LEGAL);
        var listed = entryOf(invited.header("X-Request-Id"));
        var read = space.admin().api().get("/audit/entries/" + listed.getString("id"));
        assertThat(read.json().getJsonObject("entry")).isEqualTo(listed);
        var state = space.admin().api().get("/audit/integrity");
        assertThat(state.json().getString("state")).as(state.body()).isEqualTo("SOUND");
        assertThat(state.body()).doesNotContain(listed.getString("id"));
        assertThat(identity.tenant()
                        .admin()
                        .api()
                        .get("/audit/entries/" + listed.getString("id"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aRefusalIsInTheLogWithItsCodeAndReason() {
        var member = identity.member(space, Role.MEMBER);
        var entry = entryOf(member.api().get("/memberships").header("X-Request-Id"));
        assertThat(entry.getString("action")).isEqualTo("GET /memberships");
        assertThat(entry.getString("outcome")).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(entry.getString("actor")).isEqualTo(userOf(member.membership()));
    }

    /** The server hands on any word as a method; as an action it would be in the log for good, or too long for its index. */
    @Test
    void noWordOfACallerIsTakenForAMethod() {
        var bytes = new byte[2_000];
        new SecureRandom().nextBytes(bytes);
        for (var method : List.of("Nobody.Anywhere", HexFormat.of().formatHex(bytes))) {
            var refused = space.admin().api().send(method, "/memberships", null);
            assertThat(refused.status()).isEqualTo(405);
            var entry = entryOf(refused.header("X-Request-Id"));
            assertThat(entry.getString("action")).isEqualTo("unknown-method unknown-route");
            assertThat(entry.getString("outcome")).isEqualTo("VALIDATION");
        }
    }

    @Test
    void aFailedPasswordOrTokenIsInTheLogOfTheInstallationWithoutTheName() {
        var word = IdentityDriver.unused("unknown-person");
        var browser = new PortalDriver(Installation.shared());
        browser.signIn(word + "@it.example", "not the password of anybody");
        var entries = identity.database()
                .rows("select e::text from audit.entry e where tenant_id = 1 and outcome = 'UNAUTHENTICATED'"
                        + " and occurred_at > now() - interval '1 minute'");
        assertThat(entries).isNotEmpty();
        assertThat(entries.toString()).doesNotContain(word);
    }

    @Test
    void theLogHoldsReferencesAndNoPersonalData() {
        var username = IdentityDriver.unused("nowhere-to-be-found") + "@it.example";
        var id = identity.invite(space.admin().api(), username, Role.LEGAL)
                .json()
                .getJsonObject("membership")
                .getString("id");
        space.admin().api().get("/memberships?text=" + username);
        space.admin().api().get("/memberships/" + username);
        space.admin().api().put("/memberships/" + id + "/roles", "{\"roles\":[\"" + username + "\"]}");
        space.admin().api().get("/" + username);
        var log = identity.database().column("select e::text from audit.entry e where tenant_id = ?", space.number());
        assertThat(log).hasSizeGreaterThanOrEqualTo(5);
        assertThat(log.toString()).doesNotContain(username, "nowhere-to-be-found", "Person of a test");
    }

    @Test
    void aFilterNarrowsTheListByActorActionOutcomeAndTime() {
        var person = identity.member(space, Role.AUDITOR);
        person.api().get("/tenant");
        person.api().get("/memberships");
        var actor = userOf(person.membership());
        assertThat(entries("?actor=" + actor)).isNotEmpty().allMatch(entry -> actor.equals(text(entry, "actor")));
        assertThat(entries("?action=tenant-read"))
                .isNotEmpty()
                .allMatch(entry -> text(entry, "action").equals("tenant-read"));
        assertThat(entries("?outcome=ROLE_NOT_ALLOWED"))
                .hasSize(1)
                .allMatch(entry -> text(entry, "outcome").equals("ROLE_NOT_ALLOWED"));
        assertThat(entries("?to=2020-01-01T00:00:00Z")).isEmpty();
        assertThat(entries("?from=2020-01-01T00:00:00Z")).isNotEmpty();
    }

    @Test
    void theLogOfAnotherTenantIsNotShown() {
        var other = identity.tenant();
        var request = other.admin().api().get("/tenant").header("X-Request-Id");
        assertThat(other.admin().api().get("/audit/entries?limit=200").body())
                .as("its own log shows it")
                .contains(request);
        assertThat(entries("?limit=200")).noneMatch(entry -> request.equals(text(entry, "requestId")));
        assertThat(entries("?actor=" + userOf(other.admin().membership()))).isEmpty();
    }

    private JsonObject entryOf(String request) {
        return entries("?limit=200").stream()
                .filter(entry -> request.equals(text(entry, "requestId")))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonObject> entries(String query) {
        var answer = space.admin().api().get("/audit/entries" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static String text(JsonObject entry, String member) {
        return entry.isNull(member) ? null : entry.getString(member);
    }

    private String userOf(String membership) {
        return identity.database()
                .value("select user_id::text from identity.membership where membership_id = ?::uuid", membership);
    }
}
