package eu.mandate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.identity.domain.Role;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is in a space, and what they may do there. */
class PeopleIT {
    private final IdentityDriver identity = new IdentityDriver();
    private Space space;
    private Api admin;

    @BeforeEach
    void open() {
        space = identity.tenant();
        admin = space.admin().api();
    }

    @AfterEach
    void close() {
        identity.close();
    }

    @Test
    void anInvitedPersonIsListedAndHasNoAccessYet() {
        var username = IdentityDriver.unused("invited") + "@it.example";
        var invited = identity.invite(admin, username, Role.LEGAL).json();
        assertThat(invited.getJsonObject("membership").getString("status")).isEqualTo("INVITED");
        assertThat(admin.get("/memberships?status=INVITED").body()).contains(username);
    }

    @Test
    void theInvitationLinkIsShownOnceAndKeptAsADigestOnly() {
        var invited = identity.invite(admin, IdentityDriver.unused("once") + "@it.example", Role.LEGAL)
                .json();
        var link = invited.getString("invitationLink");
        var secret = link.substring(link.lastIndexOf('=') + 1).split("_", 4)[3];
        var id = invited.getJsonObject("membership").getString("id");
        assertThat(admin.get("/memberships/" + id).body()).doesNotContain(secret);
        assertThat(identity.database()
                        .rows("select i::text from identity.invitation i")
                        .toString())
                .doesNotContain(secret);
        assertThat(identity.database().number("""
                select count(*) from identity.invitation i where membership_id = ?
                and secret_hash = sha256(decode(translate(?, '-_', '+/') || '=', 'base64'))""", UUID.fromString(id), secret))
                .as("what is kept is the digest of what was shown")
                .isEqualTo(1);
    }

    @Test
    void nobodyIsInvitedTwice() {
        var username = IdentityDriver.unused("twice") + "@it.example";
        assertThat(identity.invite(admin, username, Role.LEGAL).status()).isEqualTo(201);
        var again = identity.invite(admin, username.toUpperCase(java.util.Locale.ROOT), Role.LEGAL);
        assertThat(again.code()).isEqualTo("CONFLICT");
    }

    @Test
    void aRoleOfAnotherKindOfSpaceIsRefused() {
        for (var role : new Role[] {Role.OPERATIONS, Role.INSTALLATION_ADMIN}) {
            assertThat(identity.invite(admin, IdentityDriver.unused("wrong") + "@it.example", role)
                            .code())
                    .isEqualTo("VALIDATION");
            var path = "/memberships/" + space.admin().membership() + "/roles";
            assertThat(admin.put(path, roles(Role.TENANT_ADMIN, role)).code()).isEqualTo("VALIDATION");
        }
    }

    @Test
    void aRoleCountsFromTheNextCallOn() {
        var person = identity.member(space, Role.LEGAL);
        var path = "/memberships/" + person.membership() + "/roles";
        assertThat(person.api().get("/audit/entries").status()).isEqualTo(200);
        assertThat(admin.put(path, roles(Role.MEMBER)).status()).isEqualTo(200);
        assertThat(person.api().get("/audit/entries").code()).isNotEqualTo("ALLOWED");
        assertThat(person.api().get("/audit/entries").status()).isIn(401, 403);
    }

    @Test
    void aDisabledPersonsTokenStopsAtOnceAndWorksAgainWhenEnabled() {
        var person = identity.member(space, Role.LEGAL);
        assertThat(person.api().get("/tenant").status()).isEqualTo(200);
        assertThat(change(person.membership(), "disable").json().getString("status"))
                .isEqualTo("DISABLED");
        assertThat(person.api().get("/tenant").code()).isEqualTo("UNAUTHENTICATED");
        assertThat(change(person.membership(), "enable").json().getString("status"))
                .isEqualTo("ACTIVE");
        assertThat(person.api().get("/tenant").status()).isEqualTo(200);
    }

    @Test
    void disablingTwiceIsAConflict() {
        var person = identity.member(space, Role.LEGAL).membership();
        change(person, "disable");
        assertThat(change(person, "disable").code()).isEqualTo("CONFLICT");
        change(person, "enable");
        assertThat(change(person, "enable").code()).isEqualTo("CONFLICT");
    }

    @Test
    void theLastAdministratorStays() {
        var path = "/memberships/" + space.admin().membership();
        assertThat(admin.put(path + "/roles", roles(Role.LEGAL)).code()).isEqualTo("CONFLICT");
        var second = identity.member(space, Role.TENANT_ADMIN);
        assertThat(second.api().post(path + "/disable", null).status()).isEqualTo(200);
        assertThat(second.api()
                        .put("/memberships/" + second.membership() + "/roles", roles(Role.LEGAL))
                        .code())
                .as("a disabled administrator does not count as one who remains")
                .isEqualTo("CONFLICT");
    }

    @Test
    void anInvitedAdministratorDoesNotCountAsOneWhoRemains() {
        identity.invite(admin, IdentityDriver.unused("second") + "@it.example", Role.TENANT_ADMIN);
        var path = "/memberships/" + space.admin().membership() + "/roles";
        assertThat(admin.put(path, roles(Role.LEGAL)).code()).isEqualTo("CONFLICT");
    }

    @Test
    void nobodyDisablesThemself() {
        identity.member(space, Role.TENANT_ADMIN);
        assertThat(change(space.admin().membership(), "disable").code()).isEqualTo("CONFLICT");
        assertThat(admin.get("/tenant").status()).isEqualTo(200);
    }

    @Test
    void anOutdatedVersionChangesNothing() {
        var person = identity.member(space, Role.LEGAL).membership();
        var path = "/memberships/" + person;
        var tag = admin.get(path).header("ETag");
        assertThat(admin.put(path + "/roles", roles(Role.MEMBER), "If-Match", tag)
                        .status())
                .isEqualTo(200);
        var outdated = admin.put(path + "/roles", roles(Role.AUDITOR), "If-Match", tag);
        assertThat(outdated.status()).isEqualTo(412);
        assertThat(outdated.code()).isEqualTo("PRECONDITION_FAILED");
        assertThat(admin.get(path).json().getJsonArray("roles").getString(0)).isEqualTo("MEMBER");
        assertThat(admin.get(path, "If-None-Match", admin.get(path).header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void anInvitationMadeAgainEndsTheEarlierOne() {
        var invited = identity.invite(admin, IdentityDriver.unused("again") + "@it.example", Role.LEGAL)
                .json();
        var id = invited.getJsonObject("membership").getString("id");
        var renewed = admin.post("/memberships/" + id + "/invitation", null);
        assertThat(renewed.status()).isEqualTo(201);
        assertThat(renewed.json().getString("invitationLink")).isNotEqualTo(invited.getString("invitationLink"));
        assertThat(identity.database()
                        .number(
                                "select count(*) from identity.invitation where membership_id = ?",
                                UUID.fromString(id)))
                .isEqualTo(1);
        var joined = identity.member(space, Role.LEGAL).membership();
        assertThat(admin.post("/memberships/" + joined + "/invitation", null).code())
                .isEqualTo("CONFLICT");
    }

    @Test
    void textThatLooksLikeCodeIsKeptAndShownAsText() {
        var name = "'); drop table identity.membership; --<script>alert(1)</script>#{1+1}${7*7}%s{0}";
        var username = IdentityDriver.unused("odd") + "@it.example";
        var body = "{\"username\":\"%s\",\"displayName\":\"%s\",\"roles\":[\"LEGAL\"]}".formatted(username, name);
        var id = admin.post("/memberships", body)
                .json()
                .getJsonObject("membership")
                .getString("id");
        assertThat(admin.get("/memberships/" + id).json().getString("displayName"))
                .isEqualTo(name);
        for (var text : new String[] {"%25", "_", "'", "%5C", "%22)", "!"}) {
            assertThat(admin.get("/memberships?text=" + text).status()).as(text).isEqualTo(200);
        }
        assertThat(admin.get("/memberships?text=" + "%25%25").json().getJsonArray("items"))
                .isEmpty();
    }

    private Answer change(String membership, String verb) {
        return admin.post("/memberships/" + membership + "/" + verb, null);
    }

    private static String roles(Role... roles) {
        var names = new StringBuilder();
        for (var role : roles)
            names.append(names.isEmpty() ? "\"" : ",\"").append(role).append('"');
        return "{\"roles\":[" + names + "]}";
    }
}
