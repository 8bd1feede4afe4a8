package eu.mandate.portal.usage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Browser;
import eu.mandate.driver.DemoPerson;
import eu.mandate.driver.Installation;
import eu.mandate.driver.PortalDriver;
import eu.mandate.driver.Visitor;
import eu.mandate.driver.Visitor.Look;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever manages the use of the service reads five fields about it: by page, in the order of any of them, and as a file. */
class UsagePageIT {
    private static final String PAGE = "/portal/records/usage.xhtml";

    private final Installation installation = Installation.shared();

    private PortalDriver portal(DemoPerson person) {
        var portal = new PortalDriver(installation);
        assertThat(portal.signIn(person.username(), person.password()).status()).isBetween(300, 399);
        return portal;
    }

    private static void check(Visitor visitor, String picture) {
        visitor.picture(picture);
        visitor.assertAccessible();
        visitor.assertNoComplaints();
    }

    @ParameterizedTest
    @CsvSource({"en,false,1280", "zh-CN,true,360"})
    @CommitmentInPart("J-071")
    void itIsReachedFromTheNavigationAndPutInOrder(String language, boolean dark, int width) {
        try (var visitor = Browser.visitor(new Look(language, dark, width))) {
            visitor.signIn(installation.person("nordlicht", "USAGE_MANAGER"));
            var page = visitor.page();
            assertThat(page.locator("nav a[href*='records/usage']").first()).isAttached();
            visitor.open(PAGE);
            assertThat(page.locator(".m-table thead th")).hasCount(5);
            check(visitor, "usage-" + language);
            page.locator(".m-table thead a[href*='timeSpent']").first().evaluate("link => link.click()");
            page.waitForURL(Pattern.compile(".*order=timeSpent.*"));
            page.locator(".m-table thead a[href*='timeSpent']").first().evaluate("link => link.click()");
            page.waitForURL(Pattern.compile(".*order=-timeSpent.*"));
            assertThat(page.locator(".m-table tbody tr").first()).containsText("Emma Whitfield");
            check(visitor, "usage-sorted-" + language);
        }
    }

    @Test
    void aFileHasTheWholeReportInTheSameOrderWithTheSameFiveFields() {
        var portal = portal(installation.person("nordlicht", "USAGE_MANAGER"));
        var file = portal.open(PAGE + "?order=-loginFrequency&file=csv");
        assertThat(file.header("Content-Disposition")).contains("usage-report.csv");
        var lines = file.body().lines().toList();
        assertThat(lines.get(0).replace("\"", "").replace("\uFEFF", ""))
                .isEqualTo("name,email,logsIn,loginFrequency,timeSpent");
        assertThat(lines).hasSizeGreaterThan(10);
        assertThat(lines.get(1)).contains("Emma Whitfield", "26");
    }

    @ParameterizedTest
    @ValueSource(strings = {"qinghe", "lanshan", "harbourlane"})
    void aServiceWithoutSuchAReportSaysSo(String customer) {
        var answer = portal(installation.person(customer, "USAGE_MANAGER")).open(PAGE);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("m-empty").doesNotContain("m-table");
    }

    @Test
    void nobodyElseSeesItOrIsOfferedIt() {
        for (var role :
                List.of("TENANT_ADMIN", "PRIVACY_MANAGER", "LEGAL", "AUDITOR", "MEMBER", "AGREEMENT_REQUESTER")) {
            var portal = portal(installation.person("nordlicht", role));
            assertThat(portal.open("/portal/index.xhtml").body()).as(role).doesNotContain("records/usage");
            var answer = portal.open(PAGE);
            assertThat(answer.status()).as(role).isEqualTo(403);
            assertThat(answer.body()).as(role).doesNotContain("Finn Matthiesen");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?from=nonsense",
                "?to=2026-13-40",
                "?from=%2B999999999-01-01",
                "?from=2026-11-20&to=2026-11-10",
                "?order=ip",
                "?cursor=zz",
                "?order=name%27"
            })
    void whatIsNoDayNoOrderAndNoPlaceIsRefusedInWords(String query) {
        var answer = portal(installation.person("nordlicht", "USAGE_MANAGER")).open(PAGE + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("id=\"advice\"").doesNotContain("Finn Matthiesen");
    }
}
