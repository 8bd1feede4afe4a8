package eu.mandate.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import eu.mandate.driver.Browser;
import eu.mandate.driver.Installation;
import eu.mandate.driver.ProfileDriver;
import eu.mandate.driver.VendorDriver;
import eu.mandate.driver.Visitor;
import eu.mandate.driver.Visitor.Look;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of a service profile in the operators' console. */
class ProfilesPageIT {
    private static final String UPLOAD = "/operations/catalogue/upload-profile.xhtml";
    private static final String LIST = "/operations/catalogue/profiles.xhtml";

    private final Installation installation = Installation.shared();
    private final VendorDriver vendors = new VendorDriver();

    @AfterEach
    void close() {
        vendors.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void aVersionIsUploadedComparedPublishedAndPutInForce(String language) {
        var vendor = vendors.filledVendor();
        ProfileDriver.inForce(vendor.operations(), ProfileDriver.version("1.0"));
        try (var administrator = administrator(language)) {
            administrator.open(LIST);
            administrator.page().selectOption("#processor", vendor.key());
            administrator.page().locator("form:has(#processor) button").click();
            administrator.assertAccessible();
            administrator.page().locator(".m-page-head a.m-button").click();
            upload(administrator, ProfileDriver.materialVersion("2.0"));
            administrator.assertAccessible();
            compare(administrator);
            publish(administrator);
            putInForce(administrator);
            var page = administrator.page();
            assertThat(page.locator("main .m-state .m-badge-good")).isVisible();
            administrator.open(LIST + "?processor=" + vendor.key() + "&state=SUPERSEDED");
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody th")).containsText("1.0");
            administrator.assertNoComplaints();
        }
    }

    private static void compare(Visitor visitor) {
        var page = visitor.page();
        page.locator("#document a").click();
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody .m-badge-warn").last()).isVisible();
        page.selectOption("#material", "OTHER");
        page.locator("form:has(#material) button").click();
        assertThat(page.locator("tbody tr")).hasCount(0);
        visitor.assertAccessible();
        page.locator(".m-crumb a").click();
    }

    private static void publish(Visitor visitor) {
        var page = visitor.page();
        page.locator("details:has(#publish) summary").click();
        page.locator("#publish-do").click();
        assertThat(page.locator("#problems li")).hasCount(3);
        visitor.assertAccessible();
        page.check("#publish-reason-SERVICE");
        page.fill("#publish-summaryEn", "Another addressee.");
        page.fill("#publish-summaryZh", "收件方变更。");
        page.locator("#publish-do").click();
        assertThat(page.locator("#problems")).containsText("/contacts/");
        assertThat(page.locator("#publish-summaryEn")).hasValue("Another addressee.");
        page.selectOption("#publish-announcedThrough", ProfileDriver.channel());
        page.locator("#publish-do").click();
        assertThat(page.locator("#publish")).hasCount(0);
        visitor.assertAccessible();
    }

    private static void putInForce(Visitor visitor) {
        var page = visitor.page();
        page.locator(".m-page-head a.m-button").click();
        page.fill("#f-effectiveFrom", "2020-01-01T08:00");
        page.locator("#preview").click();
        assertThat(page.locator("#problems a")).hasAttribute("href", "#f-effectiveFrom");
        page.fill("#f-effectiveFrom", "");
        page.locator("#preview").click();
        assertThat(page.locator("main dl")).containsText("1.0");
        visitor.assertAccessible();
        page.fill("#typed", "1.0");
        page.locator("#put").click();
        assertThat(page.locator("#problems")).isVisible();
        page.fill("#typed", "2.0");
        page.locator("#put").click();
        assertThat(page.locator("#put")).hasCount(0);
        visitor.assertAccessible();
    }

    @Test
    void aDraftIsJudgedAndDiscarded() {
        try (var operator = operator("OPERATIONS")) {
            operator.open(UPLOAD);
            upload(
                    operator,
                    ProfileDriver.version("9.1", patch -> patch.replace("/purposes/0/categories/0", "J-NOPE")));
            var page = operator.page();
            page.waitForURL("**/profile.xhtml?id=*");
            var address = page.url();
            assertThat(page.locator("section:has(#findings)")).containsText("/purposes/0/categories/0");
            page.locator("details:has(#publish) summary").click();
            page.check("#publish-reason-OTHER");
            page.fill("#publish-summaryEn", "First.");
            page.fill("#publish-summaryZh", "首个。");
            page.locator("#publish-do").click();
            assertThat(page.locator("#problems")).containsText("J-NOPE");
            operator.assertAccessible();
            page.locator("details:has(#discard) summary").click();
            page.fill("#discard #typed", "9.1");
            page.locator("#discard-do").click();
            assertThat(page.locator("main")).containsText("JuWaiTong");
            assertThat(page.navigate(address).status()).isEqualTo(404);
            operator.assertNoComplaints();
        }
    }

    @Test
    void aFileThatIsNoProfileIsRefusedWithEveryFault() {
        try (var operator = operator("OPERATIONS")) {
            operator.open(UPLOAD);
            operator.page().locator("#send").click();
            assertThat(operator.page().locator("#problems a")).hasAttribute("href", "#file");
            upload(operator, "{\"format\":1,\"key\":7}");
            assertThat(operator.page().locator("#problems")).containsText("/key:");
            assertThat(operator.page().locator("#problems")).containsText("/resolutions:");
            upload(operator, "no profile");
            assertThat(operator.page().locator("#problems li")).hasCount(1);
            operator.assertAccessible();
            operator.assertNoComplaints();
        }
    }

    @Test
    void aProfileThatComesWithTheProductIsLoadedAndItsDocumentDownloaded() throws Exception {
        var vendor = vendors.vendor();
        try (var administrator = administrator("en")) {
            administrator.open(LIST + "?processor=" + vendor.key());
            assertThat(administrator.page().locator(".m-empty")).isVisible();
            administrator.assertAccessible();
            administrator.open(UPLOAD + "?processor=" + vendor.key());
            administrator.page().locator("#use input[type=submit]").first().click();
            var page = administrator.page();
            assertThat(page.locator("#findings")).isVisible();
            var download = page.waitForDownload(() -> page.locator("#download").click());
            assertThat(download.suggestedFilename()).isEqualTo("juwaitong-1.0.json");
            var id = page.url().replaceFirst(".*id=([0-9a-f-]+).*", "$1");
            var document = vendor.operations().get("/admin/profiles/" + id + "/document");
            assertThat(Files.readString(download.path())).isEqualTo(document.body());
            administrator.assertNoComplaints();
        }
    }

    @Test
    void thePrivacyTeamReadsAndChangesNothing() {
        try (var reader = operator("PRIVACY")) {
            reader.open(LIST);
            assertThat(reader.page().locator(".m-page-head a.m-button")).hasCount(0);
            reader.page().locator("tbody a").first().click();
            assertThat(reader.page().locator("#counts")).isVisible();
            assertThat(reader.page().locator("main details")).hasCount(0);
            reader.assertAccessible();
            assertThat(reader.open(UPLOAD)).isEqualTo(403);
        }
    }

    @Test
    void anotherVendorsVersionIsNotFound() {
        var vendor = vendors.vendor();
        var foreign = ProfileDriver.draft(vendor.operations(), ProfileDriver.version("1.0"));
        try (var operator = operator("OPERATIONS")) {
            for (var page : new String[] {"profile", "profile-changes", "profile-in-force"}) {
                assertThat(operator.open("/operations/catalogue/" + page + ".xhtml?id=" + foreign))
                        .as(page)
                        .isEqualTo(404);
            }
            assertThat(operator.open("/operations/catalogue/profile.xhtml?id=nothing"))
                    .isEqualTo(404);
            assertThat(operator.open("/operations/catalogue/profile.xhtml")).isEqualTo(404);
            assertThat(operator.open(LIST + "?processor=" + vendor.key())).isEqualTo(404);
        }
    }

    private Visitor operator(String role) {
        return Browser.visitor(Look.desk()).signIn(installation.operator("jujiao", role));
    }

    private Visitor administrator(String language) {
        return Browser.visitor(Look.desk().in(language)).signIn(installation.operator(null, "INSTALLATION_ADMIN"));
    }

    private static void upload(Visitor visitor, String profile) {
        var file = new FilePayload("profile.json", "application/json", profile.getBytes(StandardCharsets.UTF_8));
        visitor.page().setInputFiles("#file", file);
        visitor.page().locator("#send").click();
    }
}
