package eu.mandate.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.Installation;
import eu.mandate.driver.RawDriver;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.TokenAccess;
import eu.mandate.kernel.domain.Code;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Credentials that open nothing, and limits on how much anybody may send. */
class CredentialRefusalIT {
    private static final String OTHER_ADDRESS = "127.0.0.2";
    private static final String THIRD_ADDRESS = "127.0.0.3";
    /** Named so in the settings of the shared installation. */
    private static final String TRUSTED_PROXY = "127.0.0.4";

    private static final int MEBIBYTE = 1024 * 1024;

    private static IdentityDriver identity;
    private static Space space;
    private static Refused refused;

    @BeforeAll
    static void open() {
        identity = new IdentityDriver();
        space = identity.tenant();
        refused = new Refused(identity.database());
    }

    @AfterAll
    static void close() {
        identity.close();
    }

    @Test
    void refusesACallWithoutAToken() {
        assertUnauthenticated(null, "Bearer realm=\"mandate\"");
    }

    @Test
    void refusesAnExpiredToken() {
        var past = Instant.now().minusSeconds(1);
        var expired =
                identity.token(space.number(), space.admin().membership(), Role.TENANT_ADMIN, TokenAccess.WRITE, past);
        assertUnauthenticated(expired);
    }

    @Test
    void refusesARevokedToken() {
        var later = Instant.now().plusSeconds(60);
        var token =
                identity.token(space.number(), space.admin().membership(), Role.TENANT_ADMIN, TokenAccess.WRITE, later);
        assertThat(tenant(token, "en").status()).isEqualTo(200);
        identity.database().change("""
                update identity.api_token set revoked_at = now()
                where tenant_id = ? and replace(token_id::text, '-', '') = ?""", space.number(), token.split("_")[2]);
        assertUnauthenticated(token);
    }

    @Test
    void refusesATokenWithOneCharacterChanged() {
        var token = space.admin().token();
        var last = token.charAt(token.length() - 5) == 'A' ? 'B' : 'A';
        assertUnauthenticated(token.substring(0, token.length() - 5) + last + token.substring(token.length() - 4));
    }

    @Test
    void refusesATokenThatNamesAnotherTenant() {
        var parts = space.admin().token().split("_", 4);
        var other = identity.database().number("select tenant_id from tenant.tenant where key = 'qinghe'");
        assertUnauthenticated(String.join("_", parts[0], Long.toString(other, 36), parts[2], parts[3]));
        assertUnauthenticated(String.join("_", parts[0], "1", parts[2], parts[3]));
        assertUnauthenticated(String.join("_", parts[0], "zzzzzz", parts[2], parts[3]));
    }

    @Test
    void refusesWhatIsNoToken() {
        assertUnauthenticated("nonsense");
        assertUnauthenticated("mdi" + space.admin().token().substring(3));
        assertUnauthenticated(space.admin().token() + "A");
        assertUnauthenticated("mdt_" + "9".repeat(400));
    }

    @Test
    void aTokenThatMayOnlyReadWritesNothing() {
        var later = Instant.now().plusSeconds(60);
        var token =
                identity.token(space.number(), space.admin().membership(), Role.TENANT_ADMIN, TokenAccess.READ, later);
        Api reader = Installation.shared().api(token);
        assertThat(reader.get("/memberships").status()).isEqualTo(200);
        var people = people();
        for (var route : Routes.ALL) {
            if (route.method().equals("GET") || Routes.forOperators(route)) continue;
            var path = route.path(space.admin().membership());
            var body = Sample.body(route, "TENANT_ADMIN");
            refused.check(
                    Code.ROLE_NOT_ALLOWED,
                    language -> reader.send(route.method(), path, body, "Accept-Language", language));
        }
        assertThat(people()).isEqualTo(people);
    }

    @Test
    void anAddressThatGuessesTokensIsSlowedDown() {
        var raw = new RawDriver(Installation.shared(), OTHER_ADDRESS);
        var answer = "";
        var guesses = 0;
        // One guess more is allowed every three seconds, and a slow machine may take longer than that.
        while (!answer.startsWith("HTTP/1.1 429 ") && guesses < 300) {
            answer = raw.get(
                    "/api/v1/tenant",
                    // Who is no trusted proxy gains nothing by naming another address.
                    "Authorization: Bearer guess" + guesses++ + "\nAccept-Language: en\nX-Forwarded-For: 203.0.113."
                            + guesses % 250 + "\n");
        }
        assertThat(guesses).isBetween(201, 299);
        assertThat(raw.get(
                        "/api/v1/tenant",
                        "Authorization: Bearer " + space.admin().token() + "\n"))
                .as("from there even a good token waits")
                .startsWith("HTTP/1.1 429 ");
        assertThat(answer).contains("\"code\":\"RATE_LIMITED\"").contains("\"type\":\"/problems/rate-limited\"");
        assertThat(Integer.parseInt(RawDriver.header(answer, "Retry-After"))).isBetween(1, 600);
        refused.assertEntry(RawDriver.header(answer, "X-Request-Id"), Code.RATE_LIMITED);
        assertThat(tenant(space.admin().token(), "en").status())
                .as("from elsewhere it works")
                .isEqualTo(200);
    }

    @Test
    void behindATrustedProxyAttemptsCountForWhoeverMadeThem() {
        var guesses = IntStream.range(0, 210)
                .mapToObj(i -> proxied("guess", "192.0.2." + i + ", 198.51.100.7"))
                .toList();
        assertThat(guesses).anyMatch(answer -> answer.startsWith("HTTP/1.1 429 "));
        assertThat(proxied(space.admin().token(), "198.51.100.7, 198.51.100.8"))
                .as("the proxy's other callers do not wait")
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void refusesABodyThatAnnouncesMoreThanSixteenMebibytes() {
        assertTooLarge("Content-Length: " + (16 * MEBIBYTE + 1) + "\n", out -> {
            for (int i = 0; i < 17; i++) out.write(new byte[MEBIBYTE]);
        });
    }

    @Test
    void refusesAChunkedBodyAsSoonAsItPassesSixteenMebibytes() {
        assertTooLarge("Transfer-Encoding: chunked\n", out -> {
            for (int i = 0; i < 17; i++) {
                out.write("100000\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                out.write(" ".repeat(MEBIBYTE).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                out.write("\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
            out.write("0\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        });
    }

    private static void assertTooLarge(String header, RawDriver.Body body) {
        var raw = new RawDriver(Installation.shared(), THIRD_ADDRESS);
        var head = "POST /api/v1/memberships HTTP/1.1\nContent-Type: application/json\nAuthorization: Bearer "
                + space.admin().token() + "\n" + header;
        var answer = raw.exchange(head, body);
        assertThat(answer).startsWith("HTTP/1.1 413 ");
        assertThat(answer).contains("\"code\":\"TOO_LARGE\"");
        refused.assertEntry(RawDriver.header(answer, "X-Request-Id"), Code.TOO_LARGE);
    }

    private static String proxied(String token, String forwardedFor) {
        return new RawDriver(Installation.shared(), TRUSTED_PROXY)
                .get("/api/v1/tenant", "Authorization: Bearer " + token + "\nX-Forwarded-For: " + forwardedFor + "\n");
    }

    private static void assertUnauthenticated(String token) {
        assertUnauthenticated(token, "Bearer realm=\"mandate\", error=\"invalid_token\"");
    }

    private static void assertUnauthenticated(String token, String challenge) {
        refused.check(Code.UNAUTHENTICATED, language -> tenant(token, language));
        assertThat(tenant(token, "en").header("WWW-Authenticate")).isEqualTo(challenge);
    }

    private static Answer tenant(String token, String language) {
        return Installation.shared().api(token).get("/tenant", "Accept-Language", language);
    }

    private static long people() {
        return identity.database()
                .number("select count(*) from identity.membership where tenant_id = ?", space.number());
    }
}
