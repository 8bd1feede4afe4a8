package eu.mandate.visibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import eu.mandate.driver.Browser;
import eu.mandate.driver.DatabaseDriver;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.Keyboard;
import eu.mandate.driver.Visitor;
import eu.mandate.driver.Visitor.Look;
import eu.mandate.portal.NewCustomer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Five thousand departments cost a page no more than the few that are looked at: what it shows, what is sent, and how often it asks
 * are bounded, whatever the number of departments.
 */
class ManyDepartmentsIT {
    private static final String SCOPE = "/portal/visibility/scope.xhtml?app=THIRD_PARTY";
    private static final String ITEM = ".m-tree-pick [role=treeitem]";

    /** Most departments of one branch that are sent; with the one above and the line that says there are more. */
    private static final int BRANCH = 200;

    private static final int FOUND = 8;
    private static final int PAGE_BYTES = 400_000;
    private static final int BRANCH_BYTES = 250_000;
    private static final int FOUND_BYTES = 10_000;

    /** 500 below the root, of which each but the last has nine below it. */
    private static NewCustomer customer() {
        var customer = NewCustomer.of("weiban", "yeying");
        new DirectoryDriver(customer.api()).department("company", null);
        try (var database = DatabaseDriver.open()) {
            database.change(
                    "insert into directory.department (tenant_id, number, id, source, external_id, name, name_key, parent,"
                            + " created_at, changed_at) select t.tenant_id, 100 + n, gen_random_uuid(), 'big', n::text,"
                            + " 'Unit ' || lpad(n::text, 4, '0'), 'unit ' || lpad(n::text, 4, '0'),"
                            + " case when n <= 500 then 1 else 101 + n % 499 end, now(), now()"
                            + " from tenant.tenant t, generate_series(1, 5000) n where t.key = ?",
                    customer.key());
        }
        return customer;
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "zh-CN,360"})
    void whatIsShownSentAndAskedIsBounded(String language, int width) {
        var customer = customer();
        try (var visitor = Browser.visitor(new Look(language, false, width))) {
            visitor.signIn(customer.admin());
            var page = visitor.page();
            var asked = new CopyOnWriteArrayList<Request>();
            page.onRequest(asked::add);
            visitor.open(SCOPE);
            assertThat(page.locator(ITEM)).hasCount(BRANCH + 2);
            assertThat(branches(asked)).hasSize(1).allMatch(each -> bytes(each) < BRANCH_BYTES);
            assertThat(bytes(asked.get(0))).isLessThan(PAGE_BYTES);
            assertThat(elements(page)).isLessThan(BRANCH * 12);
            var keys = new Keyboard(visitor);
            moving(page, keys, asked);
            opening(page, keys, asked);
            choosing(page, keys, asked);
            finding(page, keys, asked);
            check(visitor, "visibility-5000-" + language + "-" + width);
        }
    }

    /** Whoever moves through what is open asks nobody, and one item of the tree is reached by the tab key. */
    private static void moving(Page page, Keyboard keys, List<Request> asked) {
        keys.skip().to(ITEM);
        asked.clear();
        keys.press("End")
                .press("Home")
                .press("ArrowDown")
                .press("ArrowDown")
                .press("ArrowUp")
                .press("u");
        assertThat(asked).isEmpty();
        assertThat(page.locator(ITEM + "[tabindex='0']")).hasCount(1);
    }

    /** A branch is asked for once, and the key that opens all branches opens no more than ten. */
    private static void opening(Page page, Keyboard keys, List<Request> asked) {
        keys.press("Home").press("ArrowDown").press("ArrowRight");
        assertThat(page.locator(ITEM + "[aria-level='3']")).hasCount(9);
        keys.press("ArrowLeft").press("ArrowRight").press("ArrowLeft");
        assertThat(asked).hasSize(1).allMatch(each -> bytes(each) < BRANCH_BYTES);
        asked.clear();
        keys.press("*");
        assertThat(page.locator(ITEM + "[aria-level='2'][aria-expanded=true]")).hasCount(10);
        assertThat(asked.size()).isLessThanOrEqualTo(10);
        assertThat(elements(page)).isLessThan((BRANCH + 10 * 10) * 12);
    }

    /** One choice is counted once, and so are several that follow each other at once. */
    private static void choosing(Page page, Keyboard keys, List<Request> asked) {
        asked.clear();
        keys.press("Home")
                .press("Space")
                .press("ArrowDown")
                .press("-")
                .press("ArrowDown")
                .press("-");
        assertThat(page.locator("#excluded li")).hasCount(2);
        assertThat(page.locator("#counts[aria-busy]")).hasCount(0);
        page.waitForCondition(() -> !asked.isEmpty());
        assertThat(page.locator("#count-after")).isVisible();
        assertThat(asked.size()).isBetween(1, 5);
        asked.forEach(each -> {
            assertThat(each.method()).isEqualTo("POST");
            assertThat(each.postData().length()).isLessThan(5_000);
        });
    }

    /** The server looks names up; a few of them come back, however many there are, and not once for each letter. */
    private static void finding(Page page, Keyboard keys, List<Request> asked) {
        page.waitForLoadState();
        keys.to("#find");
        asked.clear();
        keys.type("Unit 0");
        assertThat(page.locator("#found [data-key^=department]")).hasCount(FOUND);
        var finds = asked.stream()
                .filter(each -> each.url().contains("/find.xhtml"))
                .toList();
        assertThat(finds.size()).isBetween(1, "Unit 0".length());
        assertThat(finds).allMatch(each -> each.failure() != null || bytes(each) < FOUND_BYTES);
        keys.type("Unit 4999");
        assertThat(page.locator("#found [data-key^=department]")).hasCount(1);
        assertThat(page.locator(ITEM)).not().hasCount(0);
    }

    private static List<Request> branches(List<Request> asked) {
        return asked.stream()
                .filter(each -> each.url().contains("/branch.xhtml"))
                .toList();
    }

    private static int bytes(Request request) {
        return request.response().body().length;
    }

    private static int elements(Page page) {
        return ((Number) page.evaluate("document.querySelector('main').querySelectorAll('*').length")).intValue();
    }

    private static void check(Visitor visitor, String picture) {
        visitor.picture(picture);
        visitor.assertAccessible();
        visitor.assertNoComplaints();
    }
}
