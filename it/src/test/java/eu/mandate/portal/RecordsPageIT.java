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
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
            correct(visitor, language);
            explain(visitor, language);
            visitor.assertNoComplaints();
        }
    }

    @Test
    void aMemberFindsTheWayToTheRecordsThatTheOwnScopeShows() {
        try (var visitor = Browser.visitor(new Look("en", false, 1280))) {
            visitor.signIn(Installation.shared().person("harbourlane", "MEMBER"));
            visitor.page().locator("#navigation a[href*='/records/records']").click();
            visitor.page().waitForURL("**/records/records.xhtml");
            assertThat(visitor.page().locator("h1")).isVisible();
            visitor.assertAccessible();
            assertThat(visitor.open("/portal/records/records.xhtml?category=D-C12&purpose=D-P02") == 200)
                    .isTrue();
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
    }

    /** A sensitive value is put right for a reason, looked at before, and masked again after it; and the correction is withdrawn. */
    private static void correct(Visitor visitor, String language) {
        var page = visitor.page();
        chosen(visitor, "cardLast4");
        assertThat(page.locator(".m-masked")).containsText("***42");
        page.locator("#right-value").fill("4343");
        page.locator("#reason").fill("Invoice 2026-17 is in dispute");
        page.locator("#preview-do").click();
        assertThat(page.locator(".m-after")).containsText("4343");
        look(visitor, "record-correction-" + language);
        page.locator("#correct-do").click();
        assertThat(page.locator(".m-notice")).isVisible();
        assertThat(page.locator(".m-table").first()).containsText("***43");
        assertThat(page.locator(".m-table").first()).containsText("***42");
        opened(visitor, "withdraw");
        page.locator("#withdraw-do").click();
        assertThat(page.locator("#withdraw")).hasCount(0);
        assertThat(page.locator(".m-table").first()).not().containsText("***43");
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
            chosen(visitor, "cardBrand");
            visitor.page().locator("#right-value").fill("JCB");
            var other = Installation.shared()
                    .api(Installation.shared().person("nordlicht", "TENANT_ADMIN"))
                    .post(
                            "/records/" + id + "/corrections",
                            "{\"purpose\":\"J-P03\",\"corrections\":[{\"field\":\"cardBrand\",\"value\":\"UNIONPAY\"}]}");
            assertThat(other.status()).as(other.body()).isEqualTo(200);
            visitor.page().locator("#preview-do").click();
            assertThat(visitor.page().locator("#problems a.m-button")).isVisible();
            assertThat(visitor.page().locator("#right-value")).hasValue("JCB");
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

    /** The picture comes through the page and its decision, small and in place; saved, it is a file under a name of nobody. */
    @Test
    void aPictureIsShownSmallAndSavedAndEachLookIsInTheLog() {
        var admin = Installation.shared().api(Installation.shared().person("nordlicht", "TENANT_ADMIN"));
        var picture = SmallPictures.png(40, 30);
        var file = admin.upload(
                        "/files?category=J-C03&field=picture&purpose=J-P02&source=UPLOADED&sourceChannel=WEB", picture)
                .json()
                .getString("id");
        var record = admin.post("/records", """
                        {"category":"J-C03","purpose":"J-P02","source":"UPLOADED","sourceChannel":"WEB",\
                        "fields":{"picture":"%s"}}""".formatted(file));
        assertThat(record.status()).as(record.body()).isEqualTo(201);
        try (var visitor = manager(Look.desk())) {
            var page = visitor.page();
            visitor.open("/portal/records/record.xhtml?category=J-C03&purpose=J-P02&id="
                    + record.json().getString("id"));
            var width = page.locator(".m-thumb")
                    .evaluate("async picture => { await picture.decode(); return picture.naturalWidth; }");
            assertThat(width).isEqualTo(40);
            var saved = page.waitForDownload(
                    () -> page.locator("a[download]").first().click());
            assertThat(saved.suggestedFilename()).isEqualTo(file + ".png");
            look(visitor, "record-file");
            visitor.assertNoComplaints();
        }
        var looks = admin.get("/audit/entries?object=" + file).json().getJsonArray("items");
        assertThat(looks.getValuesAs(JsonObject.class).stream()
                        .filter(each -> each.getString("action").equals("file-read")))
                .hasSize(2);
    }

    /** Ten people, five of whom pay with one brand: the other brands would tell of two and three. */
    @Test
    void figuresLeaveOutSmallGroupsAndComeAsATable() throws Exception {
        var records = IntStream.range(0, 10)
                .mapToObj(at -> """
                        {"category":"J-C05","purpose":"J-P03","source":"ENTERED","sourceChannel":"WEB",\
                        "subjects":[{"kind":"ACCOUNT_OWNER","identifier":"EMAIL","value":"%1$s-%2$d@nordlicht.example"}],\
                        "fields":{"billingName":"%1$s","paymentMethodType":"CARD","paymentToken":"tok","cardBrand":"%3$s"}}""".formatted(name, at, at < 5 ? "VISA" : at < 7 ? "JCB" : "UNIONPAY"))
                .collect(Collectors.joining(",", "[", "]"));
        var taken = Installation.shared()
                .api(Installation.shared().person("nordlicht", "TENANT_ADMIN"))
                .post("/records", records);
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        try (var visitor = manager(new Look("zh-CN", false, 360))) {
            var page = visitor.page();
            visitor.open(LIST + "&query=billingName:" + name);
            page.locator("a[href*='figures.xhtml']").click();
            page.locator("#groupBy").selectOption("cardBrand");
            page.locator("#groups-do").click();
            assertThat(page.locator(".m-bar-row")).hasCount(1);
            assertThat(page.locator("#suppressed")).isVisible();
            assertThat(page.locator(".m-table tbody tr")).containsText("VISA");
            look(visitor, "records-figures");
            var saved = page.waitForDownload(() -> page.locator("#figures-file").click());
            assertThat(Files.readString(saved.path())).isEqualTo("\uFEFFcardBrand,records\r\nVISA,5\r\n");
            visitor.open("/portal/records/records.xhtml?category=J-C05&purpose=J-P18");
            page.locator("#reference").fill("2026-17");
            page.locator("#case button").click();
            assertThat(page.locator(".m-state")).containsText("2026-17");
            assertThat(page.url()).contains("reference=2026-17");
            visitor.assertAccessible();
            visitor.assertNoComplaints();
        }
    }

    private static void chosen(Visitor visitor, String field) {
        opened(visitor, "correct");
        visitor.page().locator("#field").selectOption(field);
        visitor.page().locator("#correct-go").click();
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
