package eu.mandate.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Installation;
import eu.mandate.driver.PortalDriver;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every answer tells the browser about itself. */
class SecurityHeaderIT {
    private final Installation installation = Installation.shared();
    private final PortalDriver browser = new PortalDriver(installation);

    @Test
    void everyAnswerForbidsFramesSniffingAndForeignReferrers() {
        for (var path : new String[] {
            "/portal/sign-in.xhtml",
            "/portal/",
            "/api/v1/tenant",
            "/problems/not-found",
            "/no-such-page",
            "/health/live",
            "/public/plain.css"
        }) {
            var answer = browser.open(path);
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(answer.header("Referrer-Policy")).as(path).isIn("same-origin", "no-referrer");
            assertThat(answer.header("Permissions-Policy")).as(path).contains("camera=()", "geolocation=()");
            assertThat(answer.header("Cross-Origin-Opener-Policy")).as(path).isEqualTo("same-origin");
            assertThat(answer.header("X-Powered-By")).as(path).isEmpty();
            assertThat(answer.header("X-Request-Id")).as(path).hasSize(36);
        }
    }

    @Test
    void scriptsOfAPageRunOnlyWithTheNonceOfThatPage() {
        var first = policy(browser.open("/portal/sign-in.xhtml"));
        var second = policy(browser.open("/portal/sign-in.xhtml"));
        assertThat(first)
                .contains("object-src 'none'", "frame-ancestors 'none'", "base-uri 'self'", "form-action 'self'");
        assertThat(directive(first, "script-src"))
                .contains("'nonce-")
                .doesNotContain("unsafe-inline", "unsafe-eval", "*");
        assertThat(directive(first, "script-src")).isNotEqualTo(directive(second, "script-src"));
    }

    @Test
    void answersWithoutScriptsForbidThem() {
        for (var path : new String[] {"/api/v1/tenant", "/problems/not-found", "/no-such-page"}) {
            assertThat(policy(browser.open(path)))
                    .as(path)
                    .contains("default-src 'none'")
                    .doesNotContain("script-src");
        }
    }

    @Test
    void whatIsPersonalIsNotKeptInCaches() {
        assertThat(browser.open("/portal/sign-in.xhtml").header("Cache-Control"))
                .contains("no-store");
        assertThat(browser.open("/api/v1/tenant").header("Cache-Control")).contains("no-store");
        var person = installation.person("nordlicht", "AUDITOR");
        browser.signIn(person.username(), person.password());
        assertThat(browser.open("/portal/index.xhtml").header("Cache-Control")).contains("no-store");
        assertThat(installation.api(person).get("/account").header("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void redirectsLeadNowhereElseWhateverTheClientCallsTheServer() {
        for (var next :
                new String[] {"https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)"}) {
            var person = installation.person("nordlicht", "AUDITOR");
            var visitor = new PortalDriver(installation);
            var page = visitor.open("/portal/sign-in.xhtml?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
            var values = Map.of("username", person.username(), "password", person.password(), "next", next);
            var answer = visitor.submit(page, "sign-in", "enter", values);
            assertThat(answer.header("Location")).as(next).doesNotContain("evil", "javascript");
        }
    }

    private static String policy(Answer answer) {
        return answer.header("Content-Security-Policy");
    }

    private static String directive(String policy, String name) {
        int start = policy.indexOf(name);
        int end = policy.indexOf(';', start);
        return policy.substring(start, end < 0 ? policy.length() : end);
    }
}
