package eu.mandate.visibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.Browser;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.ScopesDriver;
import eu.mandate.driver.Visitor;
import eu.mandate.driver.Visitor.Look;
import eu.mandate.portal.NewCustomer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the platform gave an application, and gave it before, is read where its scope is. */
class PlatformPageIT {
    private static final String RANGE = "/visibility-scopes/THIRD_PARTY/platform-range";
    private static final String PAGE = "/portal/visibility/platform.xhtml?app=THIRD_PARTY";

    private final NewCustomer customer = NewCustomer.of("weiban", "yeying");
    private final Api api = customer.api();
    private final String east;
    private final String west;
    private final String emma;

    PlatformPageIT() {
        var directory = new DirectoryDriver(api);
        directory.department("company", null);
        east = directory.department("east", "company");
        west = directory.department("west", "company");
        directory.department("south", "company");
        emma = directory.member("m1", "Emma Whitfield", "east");
        directory.member("m2", "Ole Harms", "west");
        new ScopesDriver(api).app("THIRD_PARTY", List.of("CONTACTS_BASIC_READ"), List.of(east, west), List.of());
    }

    private void report(String departments, String members) {
        var reported = api.put(RANGE, "{\"departments\":[%s],\"members\":[%s]}".formatted(departments, members));
        assertThat(reported.status()).as(reported.body()).isEqualTo(200);
    }

    private static String quoted(String id) {
        return "\"" + id + "\"";
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "zh-CN,360"})
    void theVersionsOfTheRangeOnThePlatformAreReadInWords(String language, int width) {
        try (var visitor = Browser.visitor(new Look(language, false, width))) {
            visitor.signIn(customer.admin());
            visitor.open(PAGE);
            var page = visitor.page();
            assertThat(page.locator("main .m-empty")).hasCount(1);
            check(visitor, "platform-none-" + language);
            report(quoted(east), "");
            report(quoted(west), quoted(emma));
            api.delete(RANGE);
            report("", "");
            visitor.open("/portal/visibility/scopes.xhtml");
            page.locator("main a[href*='visibility/platform']").click();
            var rows = page.locator("main tbody tr");
            assertThat(rows).hasCount(4);
            assertThat(rows.nth(2).locator(".m-new").first()).containsText("Department west");
            assertThat(rows.nth(2).locator(".m-new").last()).containsText("Emma Whitfield");
            assertThat(rows.nth(2).locator(".m-old")).containsText("Department east");
            assertThat(rows.nth(1)).containsText(language.equals("en") ? "Forgotten" : "已清除");
            assertThat(rows.nth(3)).containsText("Kim Papers");
            check(visitor, "platform-versions-" + language);
        }
    }

    @Test
    void moreVersionsThanAPageHoldsGoOnOnTheNext() {
        for (var version = 0; version < 26; version++) report(quoted(version % 2 == 0 ? east : west), "");
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(customer.admin());
            visitor.open(PAGE);
            var page = visitor.page();
            assertThat(page.locator("main tbody tr")).hasCount(25);
            page.locator(".m-pager a[rel=next]").click();
            assertThat(page.locator("main tbody tr")).hasCount(1);
            assertThat(page.locator("main tbody .m-old")).hasCount(0);
            visitor.assertNoComplaints();
        }
    }

    @Test
    void aDayIsShownWithinWhatWasKnownAtItsEndAndAnApplicationOfOthersHasNoPage() {
        report(quoted(west), "");
        var today = LocalDate.now(ZoneOffset.UTC);
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(customer.admin());
            visitor.open("/portal/visibility/as-of.xhtml?app=THIRD_PARTY&at=" + today);
            var page = visitor.page();
            assertThat(page.locator("main")).containsText("Ole Harms");
            assertThat(page.locator("main")).not().containsText("Emma Whitfield");
            visitor.open("/portal/visibility/as-of.xhtml?app=THIRD_PARTY&at=" + today.minusDays(1));
            assertThat(page.locator("main")).not().containsText("Ole Harms");
            for (var other : List.of("", "?app=UNKNOWN", "?app=%3Cscript%3E")) {
                assertThat(visitor.open("/portal/visibility/platform.xhtml" + other))
                        .as(other)
                        .isEqualTo(404);
            }
        }
    }

    /** A picture, no violation, no complaint. */
    private static void check(Visitor visitor, String picture) {
        visitor.picture(picture);
        visitor.assertAccessible();
        visitor.assertNoComplaints();
    }
}
