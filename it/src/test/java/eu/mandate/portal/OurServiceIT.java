package eu.mandate.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import eu.mandate.driver.Browser;
import eu.mandate.driver.Installation;
import eu.mandate.driver.VendorDriver;
import eu.mandate.driver.Visitor.Look;
import eu.mandate.testing.CommitmentInPart;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The service as its customers read it: everything the vendor processes for them, and why. */
class OurServiceIT {
    private static final String SERVICE = "/portal/catalogue/service.xhtml";

    private final Installation installation = Installation.shared();

    @ParameterizedTest
    @CsvSource({"en, Inbox", "zh-CN, 收件箱"})
    @CommitmentInPart("J-002")
    void whatIsProcessedIsListedAndFoundByItsWords(String language, String words) {
        try (var visitor = Browser.visitor(Look.desk().in(language))) {
            visitor.signIn(installation.person("nordlicht", "LEGAL"));
            visitor.open(SERVICE);
            assertThat(visitor.page().locator("article#J-C11")).isVisible();
            assertThat(visitor.page().locator("#retention")).containsText("42");
            visitor.assertAccessible();
            var all = visitor.page().locator("article").count();
            visitor.page().locator("#text").fill(words);
            visitor.page().locator("form.m-filter button").click();
            visitor.page().waitForURL("**text=**");
            assertThat(visitor.page().locator("[role=status]")).containsText(words);
            assertThat(visitor.page().locator("article").count()).isLessThan(all);
            visitor.assertAccessible();
            visitor.assertNoComplaints();
        }
    }

    @Test
    void everyEntryOfTheContentsLeadsToItsPart() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("nordlicht", "AUDITOR"));
            visitor.open(SERVICE);
            var anchors = visitor.page()
                    .locator(".m-contents a")
                    .evaluateAll(
                            "links => links.filter(link => !document.querySelector(link.hash)).map(link => link.hash)");
            assertThat(anchors).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
            var dangling = visitor.page()
                    .locator("main a[href^='#']")
                    .evaluateAll(
                            "links => links.filter(link => !document.getElementById(decodeURIComponent(link.hash.slice(1))))"
                                    + ".map(link => link.hash)");
            assertThat(dangling).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
        }
    }

    @Test
    void wordsThatOccurNowhereSaySo() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("nordlicht", "MEMBER"));
            visitor.open(SERVICE + "?text=nobody-wrote-this");
            assertThat(visitor.page().locator("[role=status]")).containsText("nobody-wrote-this");
            assertThat(visitor.page().locator("article")).hasCount(0);
            visitor.assertAccessible();
        }
    }

    @Test
    void thePeriodInForceStandsBesideTheOneOfTheProfile() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("nordlicht", "TENANT_ADMIN"));
            visitor.open(SERVICE + "?text=J-R11");
            var row = visitor.page().locator("#retention tr", new Page.LocatorOptions().setHasText("J-R11"));
            assertThat(row.first()).containsText("42 days");
            assertThat(row.first()).containsText("30 days");
            assertThat(row.first()).containsText("Instruction no.");
        }
    }

    @Test
    void paperHasEverythingButTheControls() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("nordlicht", "LEGAL"));
            visitor.open(SERVICE);
            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(visitor.page().locator("#navigation")).isHidden();
            assertThat(visitor.page().locator("form.m-filter")).isHidden();
            assertThat(visitor.page().locator("#resolutions")).isVisible();
            assertThat(visitor.page().locator("main")).containsText("SHA-256");
        }
    }

    @Test
    void aServiceWithoutAProfileSaysSo() {
        try (var vendors = new VendorDriver();
                var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(NewCustomer.of(vendors.vendor().key()).admin());
            visitor.open(SERVICE);
            assertThat(visitor.page().locator(".m-empty")).isVisible();
            visitor.assertAccessible();
            visitor.assertNoComplaints();
        }
    }
}
