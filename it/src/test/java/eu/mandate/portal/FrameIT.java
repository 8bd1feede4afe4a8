package eu.mandate.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import eu.mandate.driver.Browser;
import eu.mandate.driver.Installation;
import eu.mandate.driver.Visitor.Look;
import org.junit.jupiter.api.Test;

/** What every page has around its content. */
class FrameIT {
    private final Installation installation = Installation.shared();

    @Test
    void theEndOfTheSessionIsAnnouncedTwoMinutesBeforeAndCanBePutOff() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("lanshan", "LEGAL"));
            visitor.page().clock().install();
            visitor.open("/portal/identity/account.xhtml");
            visitor.page().clock().fastForward("27:50");
            assertThat(visitor.page().locator("#session-end")).isHidden();
            visitor.page().clock().fastForward("00:20");
            assertThat(visitor.page().locator("#session-end")).isVisible();
            visitor.assertAccessible();
            visitor.page().locator("#session-end button").first().click();
            assertThat(visitor.page().locator("#session-end")).isHidden();
            visitor.assertNoComplaints();
        }
    }

    @Test
    void paperShowsTheContentAndWhenItWasMadeButNoControls() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("lanshan", "TENANT_ADMIN"));
            visitor.open("/portal/identity/people.xhtml");
            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(visitor.page().locator("#navigation")).isHidden();
            assertThat(visitor.page().locator("header form")).isHidden();
            assertThat(visitor.page().locator("main table")).isVisible();
            assertThat(visitor.page().locator("footer time")).isVisible();
        }
    }

    @Test
    void shortcutsCanBeTurnedOff() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("lanshan", "TENANT_ADMIN"));
            visitor.page().keyboard().press("?");
            visitor.page().locator("#shortcuts input[type=checkbox]").uncheck();
            visitor.page().keyboard().press("Escape");
            visitor.page().keyboard().press("?");
            assertThat(visitor.page().locator("#shortcuts")).isHidden();
        }
    }

    @Test
    void onANarrowScreenTheNavigationIsAMenu() {
        try (var visitor = Browser.visitor(new Look("zh-CN", false, 360))) {
            visitor.signIn(installation.person("qinghe", "TENANT_ADMIN"));
            assertThat(visitor.page().locator("#navigation")).isHidden();
            visitor.page().locator("[data-toggle-nav]").click();
            assertThat(visitor.page().locator("#navigation")).isVisible();
            visitor.page().locator("#navigation a[href*=people]").click();
            visitor.page().waitForURL("**/portal/identity/people.xhtml");
        }
    }

    @Test
    void whoBelongsToSeveralSpacesChoosesAndSwitches() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("lanshan", "AUDITOR"));
            assertThat(visitor.page().locator("#choose [type=submit]")).hasCount(2);
            visitor.page().locator("#choose [type=submit]").first().click();
            visitor.page().locator("#navigation").waitFor();
            var first = visitor.page().locator(".m-tenant-name").textContent();
            visitor.open("/portal/choose-tenant.xhtml");
            visitor.page().locator("#choose [type=submit]").last().click();
            visitor.page().locator("#navigation").waitFor();
            assertThat(visitor.page().locator(".m-tenant-name")).not().hasText(first);
            visitor.assertNoComplaints();
        }
    }
}
