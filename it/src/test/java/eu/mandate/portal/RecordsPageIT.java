package eu.mandate.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import eu.mandate.driver.Browser;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.Installation;
import eu.mandate.driver.Visitor;
import eu.mandate.driver.Visitor.Look;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records in a real browser: found, looked at, unmasked, put right, explained, taken out; and what a refusal says. */
class RecordsPageIT {
    private static final String LIST = "/portal/records/records.xhtml?category=J-C05&purpose=J-P03";
    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);

    private final String name = IdentityDriver.unused("payer");

    /** A record of payment data, whose last four digits are sensitive; answers its id. */
    private String record() {
        var answer = Installation.shared()
                .api(Installation.shared().person("nordlicht", "TENANT_ADMIN"))
                .post("/records", """
                        [{"category":"J-C05","purpose":"J-P03","source":"ENTERED","sourceChannel":"WEB","system":"billing",\
                        "externalId":"%1$s","occurredAt":"2026-11-20T09:00:00Z",\
                        "subjects":[{"kind":"ACCOUNT_OWNER","identifier":"EMAIL","value":"%1$s@nordlicht.example"}],\
                        "fields":{"billingName":"=%1$s","paymentMethodType":"CARD","paymentToken":"tok_81hd72",\
                        "cardBrand":"VISA","cardLast4":"4242"}}]""".formatted(name));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().getJsonArray("results").getJsonObject(0).getString("id");
    }

    private static Visitor manager(Look look) {
        return Browser.visitor(look).signIn(Installation.shared().person("nordlicht", "PRIVACY_MANAGER"));
    }

    @ParameterizedTest
    @CsvSource({"en,false,1280", "zh-CN,true,360"})
    void aRecordIsFoundUnmaskedForAReasonPutRightAndExplained(String language, boolean dark, int width) {
        record();
        try (var visitor = manager(new Look(language, dark, width))) {
            visitor.open(LIST + "&query=billingName:%3D" + name);
            var rows = visitor.page().locator(".m-table tbody tr");
            assertThat(rows).hasCount(1);
            assertThat(rows).containsText("***42");
            look(visitor, "records-" + language);
            rows.locator("a").first().click();
            unmask(visitor, language);
            correct(visitor);
            explain(visitor, language);
            visitor.assertNoComplaints();
        }
    }

    private static void unmask(Visitor visitor, String language) {
        var page = visitor.page();
        opened(visitor, "unmask");
        page.locator("#unmask-do").click();
        assertThat(page.locator("#problems")).isVisible();
        page.locator("#reason").fill("Invoice 2026-17 is in dispute");
        page.locator("#unmask-do").click();
        assertThat(page.locator(".m-table").first()).containsText("4242");
        look(visitor, "record-unmasked-" + language);
        opened(visitor, "correct");
        page.locator("#field").selectOption("billingName");
        page.locator("#fields").fill("Anna Berg");
        page.locator("#correct-do").click();
    }

    /** After a change the page is read anew, and what is sensitive is masked again. */
    private static void correct(Visitor visitor) {
        var page = visitor.page();
        assertThat(page.locator(".m-notice")).isVisible();
        assertThat(page.locator(".m-table").first()).containsText("Anna Berg");
        assertThat(page.locator(".m-table").first()).not().containsText("4242");
        opened(visitor, "withdraw");
        page.locator("#withdraw-do").click();
        assertThat(page.locator("#withdraw")).hasCount(0);
        assertThat(page.locator(".m-table").first()).not().containsText("Anna Berg");
    }

    private static void explain(Visitor visitor, String language) {
        var page = visitor.page();
        page.locator("#explain-do").click();
        assertThat(page.locator("#receipt")).containsText("mandate-receipt/v1");
        assertThat(page.locator(".m-reasons a[href*='/catalogue/service']").first())
                .isVisible();
        var saved = page.waitForDownload(() -> page.locator("#receipt-file").click());
        assertThat(saved.suggestedFilename()).isEqualTo("decision-receipt.json");
        look(visitor, "record-explained-" + language);
    }

    @Test
    void aChangeOfSomebodyElseIsNotOverwrittenAndWhatWasTypedStays() {
        var id = record();
        try (var visitor = manager(Look.desk())) {
            visitor.open("/portal/records/record.xhtml?purpose=J-P03&id=" + id);
            opened(visitor, "correct");
            visitor.page().locator("#field").selectOption("cardBrand");
            visitor.page().locator("#fields").fill("JCB");
            var other = Installation.shared()
                    .api(Installation.shared().person("nordlicht", "TENANT_ADMIN"))
                    .post(
                            "/records/" + id + "/corrections",
                            "{\"purpose\":\"J-P03\",\"corrections\":[{\"field\":\"cardBrand\",\"value\":\"UNIONPAY\"}]}");
            assertThat(other.status()).as(other.body()).isEqualTo(200);
            visitor.page().locator("#correct-do").click();
            assertThat(visitor.page().locator("#problems a.m-button")).isVisible();
            assertThat(visitor.page().locator("#fields")).hasValue("JCB");
            visitor.assertAccessible();
        }
    }

    @Test
    void whomRecordsAreAboutStandsInNoAddressAndARefusalSaysWhatToDo() {
        record();
        try (var visitor = manager(Look.desk())) {
            visitor.open("/portal/records/person.xhtml?category=J-C05&purpose=J-P03");
            visitor.page().locator("#value").fill(name + "@nordlicht.example");
            visitor.page().locator("#find").click();
            assertThat(visitor.page().locator(".m-table tbody tr")).hasCount(1);
            assertThat(visitor.page().url()).doesNotContain(name);
            visitor.assertAccessible();
            visitor.open("/portal/records/records.xhtml?category=J-C15&purpose=J-P11");
            assertThat(visitor.page().locator("#advice")).containsText("J-C15");
            look(visitor, "records-refused");
            visitor.assertNoComplaints();
        }
    }

    @Test
    void recordsAreTakenOutAsAWorkbookByAJob() throws Exception {
        record();
        try (var visitor = manager(Look.desk())) {
            var page = visitor.page();
            visitor.open(LIST + "&query=billingName:%3D" + name);
            opened(visitor, "export");
            page.locator("#export-do").click();
            page.waitForURL("**/longjob/job.xhtml?id=*");
            assertThat(page.locator("[data-tray] .pi-download")).isVisible(SOON);
            visitor.open("/portal/longjob/jobs.xhtml");
            var download = page.waitForDownload(
                    () -> page.locator("tbody a[download]").first().click());
            assertThat(download.suggestedFilename()).startsWith("records-").endsWith(".xlsx");
            assertThat(Files.readAllBytes(download.path())).startsWith('P', 'K');
            visitor.assertNoComplaints();
        }
    }

    private static void opened(Visitor visitor, String form) {
        Locator details = visitor.page().locator("details.m-confirm:has(form#" + form + ")");
        details.locator("> summary").click();
    }

    private static void look(Visitor visitor, String name) {
        visitor.assertAccessible();
        visitor.picture(name);
    }
}
