package eu.mandate.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import eu.mandate.driver.Browser;
import eu.mandate.driver.DatabaseDriver;
import eu.mandate.driver.Installation;
import eu.mandate.driver.LongJobDriver;
import eu.mandate.driver.Visitor;
import eu.mandate.driver.Visitor.Look;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An export from the evidence page to its file: ordered, followed in the head of the page, taken, deleted. */
class LongJobPageIT {
    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);

    private final DatabaseDriver database = DatabaseDriver.open();

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({"en,1280,lanshan", "zh-CN,360,lanshan"})
    void anExportIsOrderedFollowedTakenAndDeleted(String language, int width, String tenant) throws Exception {
        var space = (int) database.number("select tenant_id from tenant.tenant where key = ?", tenant);
        var busy = LongJobDriver.hold(database, space);
        try (var visitor = Browser.visitor(new Look(language, false, width))) {
            visitor.signIn(Installation.shared().person(tenant, "TENANT_ADMIN"));
            order(visitor, language + "-" + width);
            follow(visitor, busy, language + "-" + width);
            takeAndDelete(visitor, language + "-" + width);
            visitor.assertNoComplaints();
        } finally {
            LongJobDriver.release(database, busy);
        }
    }

    @Test
    void aWaitingJobIsCancelledAfterItWasAskedFor() {
        var tenant = "harbourlane";
        var space = (int) database.number("select tenant_id from tenant.tenant where key = ?", tenant);
        var busy = LongJobDriver.hold(database, space);
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(Installation.shared().person(tenant, "TENANT_ADMIN"));
            visitor.open("/portal/longjob/jobs.xhtml");
            assertThat(visitor.page().locator(".m-empty a")).isVisible();
            visitor.picture("long-jobs-empty");
            order(visitor, "cancel");
            visitor.page().locator("details.m-confirm summary").click();
            visitor.page().locator("#cancel-do").click();
            assertThat(visitor.page().locator(".m-notice")).isVisible();
            assertThat(visitor.page().locator("progress")).hasCount(0);
            assertThat(visitor.page().locator("[data-tray]")).hasCount(0);
            visitor.assertNoComplaints();
        } finally {
            LongJobDriver.release(database, busy);
        }
    }

    private static void order(Visitor visitor, String name) {
        visitor.open("/portal/audit/evidence.xhtml");
        visitor.page().locator("details.m-confirm:has(form#export) > summary").click();
        visitor.page().locator("#format").selectOption("JSON_LINES");
        look(visitor, "long-job-order-" + name);
        visitor.page().locator("#export-do").click();
        visitor.page().waitForURL("**/longjob/job.xhtml?id=*");
        assertThat(visitor.page().locator("progress")).isVisible();
        assertThat(visitor.page().locator("[data-tray-number]")).hasText("1");
        look(visitor, "long-job-waiting-" + name);
    }

    /** The page learns by itself that the job has ended. */
    private void follow(Visitor visitor, UUID busy, String name) {
        visitor.open("/portal/longjob/jobs.xhtml");
        assertThat(visitor.page().locator("progress")).isVisible();
        assertThat(visitor.page().locator("[data-job-ended]")).isHidden();
        look(visitor, "long-jobs-waiting-" + name);
        LongJobDriver.release(database, busy);
        assertThat(visitor.page().locator("[data-job-ended]")).isVisible(SOON);
        assertThat(visitor.page().locator("[data-tray] .pi-download")).isVisible();
        assertThat(visitor.page().locator("[data-tray-status]")).not().isEmpty();
        visitor.page().locator("[data-job-ended] a").click();
        assertThat(visitor.page().locator("progress")).hasCount(0);
        look(visitor, "long-jobs-done-" + name);
    }

    private static void takeAndDelete(Visitor visitor, String name) throws Exception {
        var page = visitor.page();
        var download = page.waitForDownload(
                () -> page.locator("tbody a[download]").first().click());
        assertThat(download.suggestedFilename()).startsWith("audit-entries-").endsWith(".jsonl");
        assertThat(Files.readAllLines(download.path())).isNotEmpty().allMatch(line -> line.startsWith("{\"id\":"));
        page.locator("tbody a").first().click();
        look(visitor, "long-job-done-" + name);
        page.locator("details.m-confirm summary").click();
        page.locator("#discard-do").click();
        assertThat(page.locator(".m-notice")).isVisible();
        assertThat(page.locator("a[download]")).hasCount(0);
    }

    private static void look(Visitor visitor, String name) {
        visitor.assertAccessible();
        visitor.picture(name);
    }
}
