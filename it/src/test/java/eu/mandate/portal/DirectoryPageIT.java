package eu.mandate.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static eu.mandate.portal.AgreementPages.check;
import static eu.mandate.portal.AgreementPages.download;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import eu.mandate.driver.Browser;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.Installation;
import eu.mandate.driver.Visitor;
import eu.mandate.driver.Visitor.Look;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The directory in the browser: the tree by keyboard, people found and changed, a table looked at and applied. */
class DirectoryPageIT {
    private static final String TREE = "/portal/directory/departments.xhtml";
    private static final String DEPARTMENT = "/portal/directory/department.xhtml?id=";
    private static final String IMPORT = "/portal/directory/import.xhtml";

    private static Locator focused(Page page) {
        return page.locator("[role=treeitem]:focus");
    }

    @ParameterizedTest
    @CsvSource({"en,1280,nordlicht", "zh-CN,360,qinghe"})
    void theTreeOfTheStoryIsReadByKeyboardAndLeadsToPeople(String language, int width, String tenant) {
        try (var visitor = Browser.visitor(new Look(language, false, width))) {
            visitor.signIn(Installation.shared().person(tenant, "PRIVACY_MANAGER"));
            visitor.open(TREE);
            var page = visitor.page();
            var root = page.locator("[role=treeitem]").first();
            assertThat(root).hasAttribute("aria-expanded", "true");
            root.focus();
            page.keyboard().press("ArrowDown");
            assertThat(focused(page)).hasAttribute("aria-level", "2");
            page.keyboard().press("End");
            page.keyboard().press("Home");
            page.keyboard().press("*");
            page.keyboard().press("ArrowLeft");
            assertThat(root).hasAttribute("aria-expanded", "false");
            page.keyboard().press("ArrowRight");
            assertThat(root).hasAttribute("aria-expanded", "true");
            check(visitor, "directory-tree-" + language);
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*department\\.xhtml.*"));
            check(visitor, "directory-department-" + language);
            page.locator(".m-state a[href*='below=true']").click();
            assertThat(page.locator("tbody tr").first()).isVisible();
            check(visitor, "directory-members-" + language);
            page.locator("tbody th a").first().click();
            page.waitForURL(Pattern.compile(".*member\\.xhtml.*"));
            check(visitor, "directory-member-" + language);
            visitor.open("/portal/directory/circles.xhtml?kind=GROUP");
            check(visitor, "directory-circles-" + language);
        }
    }

    @Test
    void aTableIsRefusedLookedAtAndApplied() throws Exception {
        var customer = NewCustomer.silent();
        var directory = new DirectoryDriver(customer.api());
        directory.department("company", null);
        directory.department("east", "company");
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(customer.admin());
            visitor.open(IMPORT);
            var page = visitor.page();
            check(visitor, "directory-import");
            upload(page, "编号,姓名,部门\nm1,蒋小雨,east\n".getBytes(java.nio.charset.Charset.forName("GB18030")));
            assertThat(page.locator("#problems")).containsText("GB18030");
            assertThat(page.locator("#source")).hasValue("hr");
            upload(page, """
                    id,name,departments,position
                    m1,Emma Whitfield,east|company,Editor
                    m2,=cmd(),east,
                    m3,Ole Harms,north,
                    """.getBytes(StandardCharsets.UTF_8));
            assertThat(page.locator("#added")).hasText("1");
            assertThat(page.locator("#refused")).hasText("2");
            assertThat(page.locator("tbody tr")).hasCount(2);
            check(visitor, "directory-import-preview");
            var results = Files.readString(download(visitor, "#results", ".csv").path());
            assertThat(results).contains("csv-formula").contains("department-unknown");
            page.locator("summary:has-text('Apply')").click();
            page.locator("#typed").fill("1");
            page.locator("#apply-do").click();
            page.locator(".m-notice").waitFor();
            check(visitor, "directory-import-applied");
            var name = page.locator("#by").textContent();
            assertThat(name).isNotBlank().isNotEqualTo("–");
            visitor.open(IMPORT);
            assertThat(page.locator("section[aria-labelledby=imports-title] tbody tr"))
                    .containsText(name);
            check(visitor, "directory-imports");
            assertThat(customer.api().get("/directory").json().getInt("members"))
                    .isEqualTo(1);
        }
    }

    private static void upload(Page page, byte[] file) {
        page.locator("#file").setInputFiles(new FilePayload("members.csv", "text/csv", file));
        page.locator("#preview").click();
        page.waitForLoadState();
    }

    @Test
    void aDepartmentIsMovedAndMergedAndWhatIsWrongIsSaidAtTheField() {
        var customer = NewCustomer.silent();
        var directory = new DirectoryDriver(customer.api());
        var company = directory.department("company", null);
        directory.department("sales", "company");
        var east = directory.department("east", "sales");
        directory.member("m1", "Emma Whitfield", "east");
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(customer.admin());
            visitor.open(DEPARTMENT + company);
            change(visitor, "move", "parent", "east");
            assertThat(visitor.page().locator("#problems")).isVisible();
            visitor.open(DEPARTMENT + east);
            change(visitor, "move", "parent", "nowhere");
            assertThat(visitor.page().locator("#problems a[href='#parent']")).isVisible();
            assertThat(visitor.page().locator("#parent")).hasValue("nowhere");
            check(visitor, "directory-move-refused");
            visitor.page().locator("#parent").fill("Department company");
            visitor.page().locator("#move-do").click();
            visitor.page().locator(".m-notice").waitFor();
            assertThat(directory.counts(company)).isEqualTo("0 0 1");
            visitor.page().locator("details:has(#merge) > summary").click();
            visitor.page().locator("#into").fill("sales");
            visitor.page().locator("#typed").fill("Department east");
            visitor.page().locator("#merge-do").click();
            visitor.page().locator(".m-notice").waitFor();
            assertThat(visitor.page().locator("h1")).hasText("Department sales");
            visitor.assertNoComplaints();
        }
    }

    private static void change(Visitor visitor, String form, String field, String value) {
        visitor.page().locator("details:has(#" + form + ") > summary").click();
        visitor.page().locator("#" + field).fill(value);
        visitor.page().locator("#" + form + "-do").click();
        visitor.page().waitForLoadState();
    }
}
