package eu.mandate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.Installation;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.TokenAccess;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of an API token. */
class ApiTokenIT {
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
    void theSecretIsShownOnceAndKeptAsADigestOnly() {
        var created = create(space.admin().api(), "shown once", "TENANT_ADMIN", "READ")
                .json();
        var secret = created.getString("secret").split("_", 4)[3];
        var id = created.getJsonObject("token").getString("id");
        assertThat(space.admin().api().get("/api-tokens/" + id).body()).doesNotContain(secret);
        assertThat(space.admin().api().get("/api-tokens?limit=200").body()).doesNotContain(secret);
        var row = identity.database()
                .value("select t::text from identity.api_token t where token_id = ?", UUID.fromString(id));
        assertThat(row).contains("shown once").doesNotContain(secret);
        assertThat(identity.database().number("""
                select count(*) from identity.api_token where token_id = ?
                and secret_hash = sha256(decode(translate(?, '-_', '+/') || '=', 'base64'))""", UUID.fromString(id), secret)).isEqualTo(1);
    }

    @Test
    void aTokenCarriesItsOwnRolesNotAllOfItsOwners() {
        var both = identity.member(space, Role.LEGAL);
        space.admin()
                .api()
                .put("/memberships/" + both.membership() + "/roles", "{\"roles\":[\"LEGAL\",\"TENANT_ADMIN\"]}");
        var mighty = identity.token(
                space.number(),
                both.membership(),
                Role.TENANT_ADMIN,
                TokenAccess.WRITE,
                Instant.now().plusSeconds(600));
        assertThat(Installation.shared().api(mighty).get("/memberships").status())
                .isEqualTo(200);
        assertThat(both.api().get("/memberships").code()).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(create(both.api(), "more than I have", "TENANT_ADMIN", "WRITE")
                        .code())
                .isEqualTo("VALIDATION");
    }

    @Test
    void aTokenOfALostRoleOpensNothingMore() {
        var person = identity.member(space, Role.LEGAL);
        var secret = create(person.api(), "of a lawyer", "LEGAL", "READ").json().getString("secret");
        assertThat(Installation.shared().api(secret).get("/audit/entries").status())
                .isEqualTo(200);
        space.admin().api().put("/memberships/" + person.membership() + "/roles", "{\"roles\":[\"MEMBER\"]}");
        assertThat(Installation.shared().api(secret).get("/audit/entries").status())
                .isIn(401, 403);
    }

    @Test
    void theLastUseIsNoted() {
        var created =
                create(space.admin().api(), "used", "TENANT_ADMIN", "READ").json();
        var path = "/api-tokens/" + created.getJsonObject("token").getString("id");
        assertThat(space.admin().api().get(path).json().isNull("lastUsedAt")).isTrue();
        Installation.shared().api(created.getString("secret")).get("/tenant");
        var used = Instant.parse(space.admin().api().get(path).json().getString("lastUsedAt"));
        assertThat(used).isBetween(Instant.now().minusSeconds(30), Instant.now().plusSeconds(1));
    }

    @Test
    void aRevokedTokenStopsAtOnceAndStaysInTheList() {
        var created =
                create(space.admin().api(), "revoked", "TENANT_ADMIN", "READ").json();
        var bearer = Installation.shared().api(created.getString("secret"));
        var path = "/api-tokens/" + created.getJsonObject("token").getString("id");
        assertThat(bearer.get("/tenant").status()).isEqualTo(200);
        assertThat(space.admin().api().delete(path).json().isNull("revokedAt")).isFalse();
        assertThat(bearer.get("/tenant").code()).isEqualTo("UNAUTHENTICATED");
        assertThat(space.admin().api().get("/api-tokens?limit=200").body()).contains("\"revoked\"");
        assertThat(space.admin().api().delete(path).code()).isEqualTo("CONFLICT");
    }

    @Test
    void anOutdatedVersionRevokesNothing() {
        var created =
                create(space.admin().api(), "versioned", "TENANT_ADMIN", "READ").json();
        var path = "/api-tokens/" + created.getJsonObject("token").getString("id");
        assertThat(space.admin().api().delete(path, "If-Match", "\"999\"").code())
                .isEqualTo("PRECONDITION_FAILED");
        assertThat(space.admin().api().get(path).json().isNull("revokedAt")).isTrue();
        var tag = space.admin().api().get(path).header("ETag");
        assertThat(space.admin().api().delete(path, "If-Match", tag).status()).isEqualTo(200);
    }

    @Test
    void itLastsAsLongAsAskedForAndAYearAtMost() {
        var token = create(space.admin().api(), "bounded", "TENANT_ADMIN", "READ")
                .json()
                .getJsonObject("token");
        var created = Instant.parse(token.getString("createdAt"));
        assertThat(Instant.parse(token.getString("expiresAt")))
                .isBetween(created.plus(Duration.ofDays(7)).minusSeconds(1), created.plus(Duration.ofDays(7)));
        for (var days : new String[] {"0", "366", "-1"}) {
            var body =
                    "{\"name\":\"x\",\"roles\":[\"TENANT_ADMIN\"],\"access\":\"READ\",\"expiresInDays\":" + days + "}";
            assertThat(space.admin().api().post("/api-tokens", body).code()).isEqualTo("VALIDATION");
        }
    }

    @Test
    void peopleSeeTheirOwnTokensAndAdministratorsAll() {
        var one = identity.member(space, Role.LEGAL);
        var other = identity.member(space, Role.AUDITOR);
        var path = "/api-tokens/"
                + create(one.api(), "of one", "LEGAL", "READ")
                        .json()
                        .getJsonObject("token")
                        .getString("id");
        assertThat(one.api().get(path).status()).isEqualTo(200);
        assertThat(space.admin().api().get(path).status()).isEqualTo(200);
        assertThat(other.api().get(path).code()).isEqualTo("NOT_FOUND");
        assertThat(other.api().delete(path).code()).isEqualTo("NOT_FOUND");
        assertThat(other.api().get("/api-tokens").body()).doesNotContain("of one");
        assertThat(space.admin().api().get("/api-tokens?limit=200").body()).contains("of one");
    }

    private static Answer create(Api api, String name, String role, String access) {
        return api.post(
                "/api-tokens",
                "{\"name\":\"%s\",\"roles\":[\"%s\"],\"access\":\"%s\",\"expiresInDays\":7}"
                        .formatted(name, role, access));
    }
}
