package eu.mandate.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eu.mandate.catalogue.domain.register.Register;
import eu.mandate.driver.Browser;
import eu.mandate.driver.Installation;
import eu.mandate.driver.RegisterSamples;
import eu.mandate.driver.VendorDriver;
import eu.mandate.driver.Visitor;
import eu.mandate.driver.Visitor.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vendor's registers in the operators' console. */
class RegistersPageIT {
    private static final String OVERVIEW = "/operations/catalogue/registers.xhtml";
    private static final String REGISTER = "/operations/catalogue/register.xhtml?register=";
    private static final String ENTRY = "/operations/catalogue/register-entry.xhtml?register=";

    private final Installation installation = Installation.shared();
    private final VendorDriver vendors = new VendorDriver();

    @AfterEach
    void close() {
        vendors.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void anEntryIsAddedChangedAndRetired(String language) {
        var key = "made-in-" + language.toLowerCase(java.util.Locale.ROOT);
        try (var operator = operator("OPERATIONS", language)) {
            var page = operator.page();
            operator.open(OVERVIEW);
            assertThat(page.locator("tbody tr")).hasCount(Register.values().length);
            operator.assertAccessible();
            page.locator("tbody a[href*='register=certificate']").first().click();
            page.locator(".m-page-head a.m-button").click();
            add(operator, key);
            change(operator);
            operator.open(REGISTER + "certificate&show=STALE");
            assertThat(page.locator("tbody tr:has-text('" + key + "') .m-badge-bad"))
                    .isVisible();
            operator.assertAccessible();
            page.locator("tbody tr:has-text('" + key + "') a").click();
            retire(page, key);
            operator.open(REGISTER + "certificate&show=RETIRED");
            assertThat(page.locator("tbody")).containsText(key);
            operator.assertAccessible();
            operator.assertNoComplaints();
        }
    }

    private static void add(Visitor operator, String key) {
        var page = operator.page();
        page.fill("#key", key);
        page.fill("#f-standard", "ISO/IEC 27701:2019");
        page.fill("#f-issuedOn", "2021-02-01");
        page.fill("#f-expiresOn", "2021-01-01");
        page.locator("#save").click();
        assertThat(page.locator("#problems li")).hasCount(5);
        operator.assertAccessible();
        page.fill("#f-number", "A-1");
        page.fill("#f-issuer", "Issuer");
        page.fill("#f-holder", "Holder");
        page.fill("#f-scope-en", "The service");
        page.fill("#f-scope-zh", "该服务");
        page.locator("#save").click();
        assertThat(page.locator("#problems a")).hasAttribute("href", "#f-expiresOn");
        assertThat(page.locator("#f-standard")).hasValue("ISO/IEC 27701:2019");
        page.fill("#f-expiresOn", "2030-01-01");
        page.locator("#save").click();
        assertThat(page.locator("#history")).isVisible();
        operator.assertAccessible();
    }

    private static void change(Visitor operator) {
        var page = operator.page();
        page.fill("#f-issuedOn", "2020-02-01");
        page.fill("#f-expiresOn", "2023-01-31");
        page.locator("#save").click();
        assertThat(page.locator("section:has(#history) details")).hasCount(2);
        page.locator("section:has(#history) details summary").first().click();
        assertThat(page.locator("section:has(#history) details").first().locator("tbody tr"))
                .hasCount(2);
        assertThat(page.locator(".m-state .m-badge-bad")).isVisible();
        operator.assertAccessible();
    }

    private static void retire(Page page, String key) {
        page.locator("details:has(#retire) summary").click();
        page.fill("#retire-reason", "Not renewed");
        page.fill("#retire #typed", key);
        page.locator("#retire-do").click();
        assertThat(page.locator(".m-state")).containsText("Not renewed");
        assertThat(page.locator("#retire")).hasCount(0);
    }

    @Test
    void everyRegisterHasAFormThatKeepsWhatItRead() {
        var vendor = vendors.vendor();
        try (var administrator = administrator("zh-CN")) {
            for (var register : Register.values()) {
                copyFirstEntry(register.slug(), vendor);
                administrator.open(ENTRY + register.slug() + "&processor=" + vendor.key());
                administrator.assertAccessible();
                administrator.open(ENTRY + register.slug() + "&entry=copied&processor=" + vendor.key());
                administrator.page().locator("#save").click();
                // Saved as it was read, the entry says the same as before, and that is refused.
                assertThat(administrator.page().locator("#problems li")).hasCount(1);
                assertThat(administrator.page().locator("#problems a")).hasCount(0);
                administrator.assertAccessible();
            }
            administrator.assertNoComplaints();
        }
    }

    private void copyFirstEntry(String register, VendorDriver.Vendor vendor) {
        var demo = installation.api(installation.operator("jujiao", "OPERATIONS"));
        var entry = demo.get("/admin/registers/" + register)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        var copied = vendor.operations().put("/admin/registers/" + register + "/copied", entry.getString("payload"));
        assertThat(copied.status()).as(copied.body()).isEqualTo(200);
    }

    @Test
    void aChangeMadeMeanwhileIsNoticed() {
        var vendor = vendors.filledVendor();
        var address = ENTRY + "legal-entity&entry=weyes&processor=" + vendor.key();
        try (var first = administrator("en");
                var second = administrator("en")) {
            first.open(address);
            second.open(address);
            first.page().fill("#f-tradingName", "First");
            first.page().locator("#save").click();
            assertThat(first.page().locator(".m-notice")).isVisible();
            second.page().fill("#f-tradingName", "Second");
            second.page().locator("#save").click();
            assertThat(second.page().locator("#problems a.m-button")).isVisible();
            assertThat(second.page().locator("#f-tradingName")).hasValue("Second");
            second.assertAccessible();
        }
    }

    @Test
    void demonstrationDataIsMarkedUntilAnOperatorWritesTheEntry() {
        try (var operator = operator("OPERATIONS", "en")) {
            operator.open(REGISTER + "sub-processor");
            assertThat(operator.page().locator("tbody tr").first()).containsText("Demonstration data");
        }
    }

    @Test
    void thePrivacyTeamReadsAndChangesNothing() {
        try (var reader = operator("PRIVACY", "en")) {
            reader.open(REGISTER + "security-measure");
            assertThat(reader.page().locator(".m-page-head a.m-button")).hasCount(0);
            reader.page().locator("tbody a").first().click();
            assertThat(reader.page().locator("dl.m-facts").first()).containsText("Implemented");
            assertThat(reader.page().locator("#save")).hasCount(0);
            reader.assertAccessible();
            assertThat(reader.open(ENTRY + "security-measure")).isEqualTo(403);
        }
    }

    @Test
    void anotherVendorsEntryIsNotFound() {
        var vendor = vendors.vendor();
        vendor.operations()
                .put("/admin/registers/legal-entity/only-here", RegisterSamples.legalEntity("Only Here Ltd"));
        try (var operator = operator("OPERATIONS", "en")) {
            assertThat(operator.open(ENTRY + "legal-entity&entry=only-here")).isEqualTo(404);
            assertThat(operator.open(REGISTER + "legal-entity&processor=" + vendor.key()))
                    .isEqualTo(404);
            assertThat(operator.open(REGISTER + "nothing")).isEqualTo(404);
        }
    }

    private Visitor operator(String role, String language) {
        return Browser.visitor(Look.desk().in(language)).signIn(installation.operator("jujiao", role));
    }

    private Visitor administrator(String language) {
        return Browser.visitor(Look.desk().in(language)).signIn(installation.operator(null, "INSTALLATION_ADMIN"));
    }
}
