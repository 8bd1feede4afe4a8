package eu.mandate.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Installation;
import eu.mandate.driver.RawDriver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that the server would answer by itself, with an empty success, a fault of its own or without any header. */
class MalformedAddressIT {
    private final Installation installation = Installation.shared();
    private final RawDriver wire = new RawDriver(installation, "127.0.9.7");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%zz",
                "/portal/%zz.xhtml",
                "/public/%",
                "/%00",
                "/%c0%ae%c0%ae/x",
                "/../../etc/passwd",
                "/a%5cb"
            })
    void anAddressThatCannotBeReadIsAnsweredAsOne(String path) {
        var answer = wire.get(path, "");
        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("The request is not well formed");
        assertHeaders(answer, "text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/%zz", "/api/v1/tenant%00", "/api/v1/members/%e4%b8"})
    void theInterfaceAnswersItWithAProblem(String path) {
        var token = installation.person("nordlicht", "AUDITOR").apiToken();
        var answer = wire.get(path, "Authorization: Bearer " + token + "\n");
        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("/problems/validation");
        assertHeaders(answer, "application/problem+json");
        assertThat(wire.get(path, ""))
                .as("to a stranger it is like any other address")
                .startsWith("HTTP/1.1 401 ");
    }

    @ParameterizedTest
    @CsvSource({
        "FOO, /",
        "PROPFIND, /health",
        "PUT, /public/plain.css",
        "OPTIONS, /openapi",
        "DELETE, /portal/sign-in.xhtml"
    })
    void pagesAnswerOtherMethodsThanTheirOwnAsRefused(String method, String path) {
        var answer = wire.exchange(method + " " + path + " HTTP/1.1\n", out -> {});
        assertThat(answer).startsWith("HTTP/1.1 405 ");
        assertThat(RawDriver.header(answer, "Allow")).isEqualTo("GET, HEAD, POST");
        assertHeaders(answer, "text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/WEB-INF/web.xml", "/portal/..%2fWEB-INF/web.xml", "/META-INF/MANIFEST.MF"})
    void whatTheServerRefusesBeforeTheApplicationHasItsHeaders(String path) {
        var answer = wire.get(path, "");
        assertThat(answer).startsWith("HTTP/1.1 404 ");
        assertHeaders(answer, "text/html");
    }

    private static void assertHeaders(String answer, String mediaType) {
        assertThat(RawDriver.header(answer, "Content-Type")).startsWith(mediaType);
        assertThat(RawDriver.header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(RawDriver.header(answer, "Content-Security-Policy")).contains("default-src 'none'");
        assertThat(RawDriver.header(answer, "Cache-Control")).contains("no-store");
        assertThat(RawDriver.header(answer, "X-Request-Id")).hasSize(36);
    }
}
