package eu.mandate.dataplane;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.Installation;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.TokenAccess;
import eu.mandate.testing.CommitmentInPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Content of a session is shown to the token it came by, and is nowhere else. */
class SessionContentIT {
    private static final String MARKER = "only-while-you-look-" + Long.toHexString(System.nanoTime());

    @Test
    @CommitmentInPart("J-085")
    void contentOfASessionTouchesNoTableNoLogAndNoFileAndEndsWithTheSession() throws IOException {
        try (var identity = new IdentityDriver()) {
            var space = RecordsDriver.ready(identity);
            var member = RecordsDriver.reader(identity, space, Role.MEMBER);
            var taken = RecordsDriver.take(member.api(), RecordsDriver.ofSession(MARKER));
            assertThat(taken.getString("outcome")).isEqualTo("SHOWN");
            var place = "/session-contents/" + taken.getString("id");
            var several = member.api()
                    .post(
                            "/records",
                            "[" + RecordsDriver.ofSession(MARKER) + "]",
                            "Idempotency-Key",
                            MARKER.substring(5));
            assertThat(several.json().getInt("shown")).isEqualTo(1);
            assertThat(member.api().get(place).json().getJsonObject("fields").getString("stream"))
                    .isEqualTo(MARKER);
            assertThat(member.api().get("/session-contents").json().getJsonArray("items"))
                    .hasSize(2);
            assertThat(space.admin().api().get(place).status())
                    .as("another token")
                    .isEqualTo(404);
            assertThat(space.admin()
                            .api()
                            .get("/records/" + taken.getString("id") + "?purpose=J-P10/INTERACT")
                            .status())
                    .isEqualTo(404);
            assertNowhere(identity);
            revoke(space.admin().api(), identity, space.number(), member);
            assertThat(member.api().get(place).status()).isEqualTo(401);
            assertThat(nextSession(identity, space.number(), member).get(place).status())
                    .as("a new session fetches anew")
                    .isEqualTo(404);
        }
    }

    private static Api nextSession(IdentityDriver identity, int tenant, IdentityDriver.Member member) {
        var token = identity.token(
                tenant,
                member.membership(),
                Role.MEMBER,
                TokenAccess.WRITE,
                Instant.now().plusSeconds(600));
        return new Api(Installation.shared().baseUrl(), token);
    }

    private static void revoke(Api admin, IdentityDriver identity, int tenant, IdentityDriver.Member member) {
        var token = identity.database()
                .value(
                        "select token_id from identity.api_token where tenant_id = ? and membership_id = ?::uuid",
                        tenant,
                        member.membership());
        assertThat(admin.delete("/api-tokens/" + token).status()).isBetween(200, 204);
    }

    private static void assertNowhere(IdentityDriver identity) throws IOException {
        var tables = identity.database()
                .column("select format('%I.%I', schemaname, tablename) from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema')");
        assertThat(tables).hasSizeGreaterThan(30);
        for (var table : tables) {
            assertThat(identity.database()
                            .number("select count(*) from " + table + " t where t::text like ?", "%" + MARKER + "%"))
                    .as(table)
                    .isZero();
        }
        identity.database().change("checkpoint");
        var files = files(Installation.shared().data());
        assertThat(files).hasSizeGreaterThan(100);
        for (var file : files) {
            assertThat(holds(file, MARKER.getBytes(StandardCharsets.UTF_8)))
                    .as(file.toString())
                    .isFalse();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("/postgresql/"))
                    .toList();
        }
    }

    private static boolean holds(Path file, byte[] wanted) throws IOException {
        try {
            var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return text.contains(new String(wanted, StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException gone) {
            return false;
        }
    }
}
