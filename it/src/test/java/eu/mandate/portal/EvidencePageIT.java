package eu.mandate.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import eu.mandate.audit.LogReader;
import eu.mandate.driver.Browser;
import eu.mandate.driver.DatabaseDriver;
import eu.mandate.driver.DemoPerson;
import eu.mandate.driver.Installation;
import eu.mandate.driver.Visitor;
import eu.mandate.driver.Visitor.Look;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The evidence: searched, paged, read entry by entry with its proof, and taken away. */
class EvidencePageIT {
    private static final String LIST = "/portal/audit/evidence.xhtml";
    private static final String ONE = "/portal/audit/entry.xhtml?id=";

    @TempDir
    Path folder;

    private final Installation installation = Installation.shared();
    private final DemoPerson keeper = installation.person("nordlicht", "PRIVACY_MANAGER");

    @ParameterizedTest
    @CsvSource({"en, 1280", "zh-CN, 360"})
    void aSearchStandsInTheAddressAndIsReadInTheReadersOwnDays(String language, int width) {
        try (var visitor = Browser.visitor(new Look(language, false, width))) {
            visitor.signIn(keeper).open(LIST);
            var today = LocalDate.now(ZoneId.of("Europe/Berlin"));
            visitor.page().locator("#query").fill("actor:me action:evidence-listed created:" + today);
            visitor.page().keyboard().press("Enter");
            visitor.page().waitForURL(Pattern.compile(".*query=actor.*zone=Europe%2FBerlin.*"));
            assertThat(visitor.page().locator("#query")).hasValue("actor:me action:evidence-listed created:" + today);
            assertThat(visitor.page().locator("#query-hint")).containsText("Europe/Berlin");
            assertThat(visitor.page().locator("tbody tr").first())
                    .containsText(language.equals("en") ? "Evidence looked at" : "查看存证");
            visitor.page().locator("main details summary").all().forEach(Locator::click);
            visitor.assertAccessible();
            visitor.assertNoComplaints();
            visitor.picture("evidence-search-" + language);
        }
    }

    @Test
    void aColleagueIsNamedBesideWhatTheLogKnowsByNumberOnly() {
        var colleague = installation.person("nordlicht", "LEGAL");
        var request = installation.api(colleague).get("/policy").header("X-Request-Id");
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(keeper).open(LIST + "?query=" + request);
            var row = visitor.page().locator("tbody tr").first();
            assertThat(row).containsText(named(colleague));
            row.locator("a").first().click();
            assertThat(visitor.page().locator("p[lang=en]")).containsText(named(colleague));
            assertThat(visitor.page().locator("p[lang=zh-CN]")).containsText(named(colleague));
            visitor.assertNoComplaints();
        }
    }

    private static String named(DemoPerson person) {
        try (var database = DatabaseDriver.open()) {
            return database.value(
                    "select m.display_name from identity.membership m join identity.platform_user u using (user_id)"
                            + " join tenant.tenant t using (tenant_id) where u.username = ? and t.key = 'nordlicht'",
                    person.username());
        }
    }

    @ParameterizedTest
    @CsvSource({"who:me, who, en", "created:2026-02-30, 2026-02-30, zh-CN", "'\"open', '', en"})
    void whatCannotBeReadIsToldAtTheFieldWhichKeepsIt(String typed, String named, String language) {
        try (var visitor = Browser.visitor(Look.desk().in(language))) {
            visitor.signIn(keeper).open(LIST);
            visitor.page().locator("#query").fill(typed);
            visitor.page().keyboard().press("Enter");
            assertThat(visitor.page().locator("#problems a[href='#query']")).isVisible();
            assertThat(visitor.page().locator("#query")).hasValue(typed);
            assertThat(visitor.page().locator("#query-error")).containsText(named);
            assertThat(visitor.page().locator("main table")).hasCount(0);
            visitor.assertAccessible();
            visitor.assertNoComplaints();
        }
    }

    @Test
    void theMenuWritesQualifiersIntoTheSearchAndShowsWhatStandsThere() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(keeper).open(LIST + "?query=actor:me");
            visitor.page().locator("summary").filter(text("Filter menu")).click();
            assertThat(visitor.page().locator("#menu-actor")).hasValue("me");
            visitor.page().locator("#menu-outcome").selectOption("ALLOWED");
            visitor.page().locator("#menu-action").selectOption("evidence-listed");
            visitor.page().locator("#menu-from").fill("2026-01-31");
            visitor.page().locator("#menu button").click();
            visitor.page().waitForURL(Pattern.compile("(?!.*menu).*query=.*"));
            var written = visitor.page().locator("#query").inputValue();
            assertThat(List.of(written.split(" ")))
                    .containsExactlyInAnyOrder(
                            "actor:me", "outcome:ALLOWED", "action:evidence-listed", "created:>=2026-01-31");
            assertThat(visitor.page().locator("#menu-from")).hasValue("2026-01-31");
            visitor.page().locator("#query").fill("action:nothing-of-the-kind");
            visitor.page().keyboard().press("Enter");
            assertThat(visitor.page().locator(".m-empty a")).isVisible();
            visitor.assertNoComplaints();
        }
    }

    @Test
    void pagesGoOnInBothOrdersWithoutAnEntryTwice() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(keeper).open(LIST + "?query=-action:evidence-listed");
            var first = entries(visitor);
            visitor.page().locator("a[rel=next]").click();
            visitor.page().waitForURL("**cursor=**");
            assertThat(entries(visitor)).isNotEmpty().doesNotContainAnyElementsOf(first);
            visitor.page().locator("#turn").click();
            visitor.page().waitForURL("**sort=oldest**");
            assertThat(entries(visitor)).hasSize(25).doesNotContainAnyElementsOf(first);
            visitor.page().locator("a[rel=next]").click();
            visitor.page().waitForURL(Pattern.compile(".*sort=oldest.*cursor=.+|.*cursor=.+sort=oldest.*"));
            assertThat(visitor.page().locator("#query")).hasValue("-action:evidence-listed");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 1280, false", "zh-CN, 1280, true", "zh-CN, 360, false"})
    void anEntryIsShownInWordsWithItsProofAsPictureAndTable(String language, int width, boolean dark) throws Exception {
        var entry = proven();
        try (var visitor = Browser.visitor(new Look(language, dark, width))) {
            visitor.signIn(keeper);
            assertThat(visitor.open(ONE + entry)).isEqualTo(200);
            assertThat(visitor.page().locator("svg[role=img] title")).hasCount(1);
            assertThat(visitor.page().locator("svg .m-proof-note")).hasCount(1);
            assertThat(visitor.page().locator("p[lang=en], p[lang=zh-CN]")).hasCount(2);
            assertThat(visitor.page().locator("table tbody tr").first()).isVisible();
            assertThat(visitor.page().locator("#command")).containsText("./mandate audit verify entry-" + entry);
            visitor.assertAccessible();
            visitor.assertNoComplaints();
            visitor.picture("evidence-entry-" + language + "-" + width);
            var key = visitor.page().locator("#key-0").textContent();
            var file = visitor.page()
                    .waitForDownload(() -> visitor.page().locator("#proof-file").click());
            assertThat(file.suggestedFilename()).isEqualTo("entry-" + entry + ".mandateproof");
            assertVerified(file, key);
        }
    }

    @Test
    void anothersEntryIsAsUnknownAsNobodys() {
        var other = installation.person("harbourlane", "PRIVACY_MANAGER");
        var theirs = newest(other);
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(keeper);
            for (var id : List.of(theirs, UUID.randomUUID().toString(), "none", "")) {
                assertThat(visitor.open(ONE + id)).as(id).isEqualTo(404);
                assertThat(visitor.open(ONE + id + "&as=proof")).as(id).isEqualTo(404);
            }
        }
    }

    @Test
    void aDetailIsErasedOnlyByThoseWhoMayAndWhoTypedItOut() {
        var entry = proven();
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("nordlicht", "AUDITOR")).open(ONE + entry);
            assertThat(visitor.page().locator(".m-facts").first()).isVisible();
            assertThat(visitor.page().locator("#erase")).hasCount(0);
        }
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(keeper).open(ONE + entry);
            visitor.page().locator("details.m-confirm-danger summary").click();
            visitor.page().locator("#reason").selectOption("PURPOSE_ENDED");
            visitor.page().locator("#typed").fill("something");
            visitor.page().locator("#erase-do").click();
            assertThat(visitor.page().locator("#problems")).isVisible();
            assertThat(visitor.page().locator("#reason")).hasValue("PURPOSE_ENDED");
            visitor.page().locator("#typed").fill(entry.substring(entry.length() - 8));
            visitor.page().locator("#erase-do").click();
            assertThat(visitor.page().locator(".m-notice")).isVisible();
            assertThat(visitor.page().locator("main")).containsText("Detail erased");
            assertThat(visitor.page().locator("#erase")).hasCount(0);
            assertThat(visitor.page().locator("svg .m-proof-note")).hasCount(1);
            visitor.assertAccessible();
            visitor.page()
                    .locator("a")
                    .filter(text("the entry that records the erasure"))
                    .click();
            visitor.page().waitForURL("**entry.xhtml**");
            assertThat(visitor.page().locator("main")).containsText("PURPOSE_ENDED");
            visitor.assertNoComplaints();
        }
    }

    @Test
    void theWholeLogIsTakenAwayAndCheckedHereAndThere() throws Exception {
        proven();
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(keeper).open(LIST);
            var key = visitor.page().locator("#key-0").textContent();
            var file = visitor.page()
                    .waitForDownload(() -> visitor.page().locator("#log-file").click());
            assertThat(file.suggestedFilename()).endsWith(".mandatelog");
            assertVerified(file, key);
            visitor.page().locator("#check-do").click();
            assertThat(visitor.page().locator(".m-notice")).isVisible();
            assertThat(visitor.page().locator("#integrity")).containsText("Nothing found");
            visitor.page().locator("#check-do").click();
            assertThat(visitor.page().locator("#problems")).isVisible();
            assertThat(visitor.page().locator("#integrity")).containsText("Nothing found");
            visitor.assertAccessible();
            visitor.assertNoComplaints();
            visitor.picture("evidence-integrity");
        }
    }

    @Test
    void operatorsReadTheEvidenceOfTheirOwnSpaceInTheSameWay() {
        var operator = installation.operator("jujiao", "OPERATIONS");
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(operator).open("/operations/audit/evidence.xhtml?query=actor:me");
            visitor.page().locator("tbody td a").first().click();
            visitor.page().waitForURL("**/operations/audit/entry.xhtml?id=**");
            assertThat(visitor.page().locator("#proof-heading")).isVisible();
            assertThat(visitor.open(ONE.replace("portal", "operations") + newest(keeper)))
                    .isEqualTo(404);
            visitor.assertNoComplaints();
        }
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static List<String> entries(Visitor visitor) {
        return visitor.page().locator("tbody a[href*='/entry.xhtml']").all().stream()
                .map(each -> each.getAttribute("href"))
                .toList();
    }

    /** An entry of the keeper that a checkpoint covers. */
    private String proven() {
        var id = newest(keeper);
        reader().await("/audit/entries/" + id + "/proof");
        return id;
    }

    private String newest(DemoPerson person) {
        installation.api(person).get("/tenant");
        var list = installation.api(person).get("/audit/entries?limit=1&query=actor:me");
        return list.json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .get(0)
                .getString("id");
    }

    private LogReader reader() {
        return new LogReader(installation.api(keeper), folder);
    }

    private void assertVerified(Download file, String key) throws IOException {
        var verdict = reader().verify(Files.readString(file.path()), "--key", key.strip());
        assertThat(verdict.exitCode()).as(verdict.text()).isZero();
        assertThat(verdict.text()).contains("PINNED");
    }
}
