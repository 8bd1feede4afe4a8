package eu.mandate.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.DatabaseDriver;
import eu.mandate.driver.Installation;
import eu.mandate.driver.PortalDriver;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What anybody may read without signing in. */
class PublicPageIT {
    private static final String[] PLATFORM = {"/health/live", "/health/ready", "/health/started", "/metrics", "/openapi"
    };

    private final PortalDriver browser = new PortalDriver(Installation.shared());

    @Test
    void thePlatformAnswersWithoutSigningInAndNamesNobody() {
        var personal = personal();
        for (var path : PLATFORM) {
            var answer = browser.open(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(personal).as(path).noneMatch(answer.body()::contains);
        }
        assertThat(browser.open("/health/ready").json().getString("status")).isEqualTo("UP");
    }

    @Test
    void theMetricsCountRefusalsByCode() {
        browser.open("/api/v1/tenant");
        assertThat(browser.open("/metrics").body()).containsPattern("mandate_refusals\\S*code=\"UNAUTHENTICATED\"");
    }

    @Test
    void everyOutcomeCodeHasItsPageInBothLanguages() {
        for (var code : Code.values()) {
            for (var language : new String[] {"en", "zh-CN"}) {
                for (var ending : new String[] {"", ".html"}) {
                    var answer = browser.open("/problems/" + code.slug() + ending, "Accept-Language", language);
                    assertThat(answer.status()).as(code.slug()).isEqualTo(200);
                    assertThat(answer.header("Content-Language")).isEqualTo(language);
                    assertExplained(answer, code, language);
                }
            }
        }
    }

    @Test
    void theListOfProblemsLeadsToAll() {
        var list = browser.open("/problems/").body();
        for (var code : Code.values()) assertThat(list).contains("/problems/" + code.slug() + "\"");
    }

    @Test
    void anUnknownPageIsNotFoundInTheReadersLanguage() {
        var english = browser.open("/no/such/page", "Accept-Language", "en");
        var chinese = browser.open("/no/such/page", "Accept-Language", "zh-CN");
        assertThat(english.status()).isEqualTo(404);
        assertThat(english.body()).contains("lang=\"en\"", english.header("X-Request-Id"));
        assertThat(chinese.body()).contains("lang=\"zh-CN\"").containsPattern("\\p{IsHan}");
        assertThat(browser.open("/problems/no-such-code").status()).isEqualTo(404);
    }

    @Test
    void aMalformedFormGetsAPageWithoutATraceOfTheInside() {
        browser.open("/portal/sign-in.xhtml");
        for (var form : new String[] {
            "jakarta.faces.ViewState=%00%01%02&sign-in=sign-in",
            "jakarta.faces.ViewState=stateless&sign-in=sign-in&enter=",
            "jakarta.faces.ViewState=-1%3A-1&sign-in=sign-in&enter=",
            "jakarta.faces.partial.ajax=true&jakarta.faces.source=%3Cscript%3E&jakarta.faces.ViewState=x",
            "%%%=%zz"
        }) {
            var answer = browser.post("/portal/sign-in.xhtml", form);
            assertThat(answer.status()).as(form).isLessThan(500);
            assertClean(answer);
        }
    }

    @Test
    void whatIsInsideTheArchiveIsNotServed() {
        for (var path : new String[] {
            "/WEB-INF/web.xml",
            "/META-INF/persistence.xml",
            "/portal/../WEB-INF/web.xml",
            "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
            "/WEB-INF/templates/frame.xhtml",
            "/public/..%2fWEB-INF%2fweb.xml"
        }) {
            var answer = browser.open(path);
            assertThat(answer.status()).as(path).isIn(302, 400, 403, 404);
            assertThat(answer.body()).as(path).doesNotContain("<web-app", "filter-mapping", "ui:composition");
            assertClean(answer);
        }
    }

    @Test
    void anApiAddressThatLeavesTheApiIsNotFoundAndBlamesNobody() {
        var answer = browser.open("/api/v1/memberships/..%2f..%2f..%2fx", "Accept-Language", "en");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().getString("title")).isEqualTo(new Texts().text(Locale.ENGLISH, "failure.404.title"));
    }

    private static void assertClean(Answer answer) {
        assertThat(answer.body())
                .doesNotContain(
                        "\tat ",
                        "java.lang",
                        "jakarta.servlet",
                        "com.sun.faces",
                        "eu.mandate",
                        "org.glassfish",
                        "Payara",
                        "Exception");
    }

    private static void assertExplained(Answer page, Code code, String language) {
        var texts = new Texts();
        var locale = Locale.forLanguageTag(language);
        for (var part : new String[] {"title", "detail", "remedy"}) {
            assertThat(page.body())
                    .contains(texts.text(locale, "code." + code + "." + part).replace("&", "&amp;"));
        }
    }

    private static List<String> personal() {
        try (var database = DatabaseDriver.open()) {
            var words = new ArrayList<String>();
            words.addAll(database.column("select username from identity.platform_user"));
            words.addAll(database.column("select display_name from identity.platform_user"));
            words.addAll(database.column("select key from tenant.tenant where kind <> 3"));
            words.addAll(database.column("select name from tenant.tenant where kind <> 3"));
            return words;
        }
    }
}
