package eu.mandate.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Installation;
import eu.mandate.driver.RawDriver;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are none: what can be named is answered by the product, and the rest by the server with as little as can be. */
class MalformedRequestIT {
    private static final String HOST = "Host: localhost\r\n";
    private static final String END = "Connection: close\r\n\r\n";

    private final Installation installation = Installation.shared();
    private final RawDriver wire = new RawDriver(installation, "127.0.9.8");

    @ParameterizedTest
    @ValueSource(strings = {"", "marked:port", "marked place", "<marked>", "a\r\nHost: marked", "[::marked"})
    void aHostThatCannotBeReadIsAnsweredLikeAnAddressThatCannot(String host) throws IOException {
        var answer = wire.bytes("GET /portal/sign-in.xhtml HTTP/1.1\r\nHost: " + host + "\r\n" + END);
        assertWellAnswered(answer);
        assertThat(wire.bytes("GET /api/v1/tenant HTTP/1.1\r\nHost: " + host + "\r\n" + END))
                .as("to a stranger it is like any other address")
                .startsWith("HTTP/1.1 401 ");
        assertThat(installation.log()).doesNotContain("Host is not set", "contained a non-decimal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET marked", "GET ftp://marked/", "GET http://localhost:marked/"})
    void whatBeginsNotAtTheRootIsAnsweredAsAnAddress(String line) {
        assertWellAnswered(wire.bytes(line + " HTTP/1.1\r\n" + HOST + END));
    }

    private static void assertWellAnswered(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("The request is not well formed");
        assertThat(RawDriver.header(answer, "Content-Type")).startsWith("text/html");
        assertThat(RawDriver.header(answer, "Content-Security-Policy")).contains("default-src 'none'");
        assertThat(RawDriver.header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertSaysNothing(answer);
    }

    /** No container has seen it, so it has neither our headers nor a document: there is nothing for them to protect. */
    @Test
    void whatCannotBeReadAsARequestIsRefusedWithNothingAndTheConnectionIsClosed() {
        var get = "GET /health HTTP/1.1\r\n" + HOST;
        var post = "POST /portal/sign-in.xhtml HTTP/1.1\r\n" + HOST;
        for (var request : List.of(
                "GET /health HTTP/1.1\r\nX-Marked: no host\r\n" + END,
                "GET /marked HTTP/9.9\r\n" + HOST + END,
                "GET /marked MARKED\r\n" + HOST + END,
                "GET /marked" + "a".repeat(9_000) + " HTTP/1.1\r\n" + HOST + END,
                get + "X-Marked: " + "marked".repeat(3_000) + "\r\n" + END,
                get + "X-Marked: marked\r\n".repeat(200) + END,
                get + "X marked: marked\r\n" + END,
                get + "X-Marked: mar\0ked\r\n" + END,
                post + "Content-Length: marked\r\n" + END,
                post + "Content-Length: -5\r\n" + END,
                post + "Content-Length: 5\r\nContent-Length: 6\r\n" + END + "marked",
                post + "Transfer-Encoding: chunked\r\n" + END + "marked\r\nmarked\r\n")) {
            var answer = wire.bytes(request);
            assertThat(answer).as(request).matches("(?s)HTTP/1\\.[01] (400|505) .*");
            assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4))
                    .as(request)
                    .isEmpty();
            assertSaysNothing(answer);
        }
    }

    @Test
    void nothingBehindSuchARequestIsAnswered() {
        for (var first :
                List.of("GET marked HTTP/1.1\r\n" + HOST, "GET / HTTP/1.1\r\nHost: a:b\r\n", "GET / HTTP/1.1\r\n")) {
            var answers = wire.bytes(first + "\r\nGET /health HTTP/1.1\r\n" + HOST + END);
            assertThat(answers).startsWith("HTTP/1.1 400 ").doesNotContain("HTTP/1.1 200");
        }
    }

    private static void assertSaysNothing(String answer) {
        assertThat(answer.toLowerCase(Locale.ROOT))
                .doesNotContain("marked", "server:", "payara", "grizzly", "exception", "\tat ", "x-powered-by");
    }
}
