package eu.mandate.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static eu.mandate.portal.AgreementPages.ANNEXES;
import static eu.mandate.portal.AgreementPages.ISSUE;
import static eu.mandate.portal.AgreementPages.ONE;
import static eu.mandate.portal.AgreementPages.OVERVIEW;
import static eu.mandate.portal.AgreementPages.check;
import static eu.mandate.portal.AgreementPages.download;
import static eu.mandate.portal.AgreementPages.label;
import static eu.mandate.portal.AgreementPages.sha256;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import eu.mandate.driver.Browser;
import eu.mandate.driver.Keyboard;
import eu.mandate.driver.Visitor;
import eu.mandate.driver.Visitor.Look;
import eu.mandate.testing.Commitment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The agreement on processing in the browser: what is missing, what it would say, issue, acceptance, difference. */
class AgreementPageIT {
    private static final Pattern AGREEMENT = Pattern.compile(".*/agreement/agreement\\.xhtml\\?number=\\d+");

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    @Commitment({"J-121", "J-122"})
    void anIncompleteOrganisationIsLedToAnAcceptedAgreement(String language) throws Exception {
        var customer = NewCustomer.silent();
        try (var visitor = Browser.visitor(Look.desk().in(language))) {
            visitor.signIn(customer.admin());
            visitor.page().locator(".m-tasks a[href*='agreement/issue']").click();
            refusesWhatIsMissing(visitor, customer, language);
            mendsTheLastByItsLink(visitor, customer);
            issues(visitor, language);
            downloads(visitor);
            accepts(visitor, language);
            visitor.open(OVERVIEW);
            assertThat(visitor.page().locator(".m-state .m-badge-good").first()).isVisible();
            assertThat(visitor.page().locator("tbody tr")).hasCount(1);
            check(visitor, "agreement-overview-" + language);
            visitor.open("/portal/index.xhtml");
            assertThat(visitor.page().locator(".m-tasks a[href*='agreement']")).hasCount(0);
            visitor.assertNoComplaints();
        }
    }

    /** The page names every failing rule that the service names, each with who mends it. */
    private static void refusesWhatIsMissing(Visitor visitor, NewCustomer customer, String language) {
        var rows = visitor.page().locator("#refusals tbody tr");
        var refusing = customer.api().get("/agreements/preview").json().getJsonArray("findings").stream()
                .filter(each -> each.asJsonObject().getString("severity").equals("REFUSES"))
                .count();
        assertThat(refusing).isGreaterThan(10);
        assertThat(rows).hasCount((int) refusing);
        assertThat(rows.filter(new Locator.FilterOptions().setHasText("R01")).first())
                .isVisible();
        assertThat(visitor.page().locator("form#issue")).hasCount(0);
        check(visitor, "agreement-refused-" + language);
    }

    private static void mendsTheLastByItsLink(Visitor visitor, NewCustomer customer) {
        customer.everything().filter(each -> !each.payload().contains("BREACH")).forEach(customer::state);
        visitor.page().reload();
        assertThat(visitor.page().locator("#refusals tbody tr")).hasCount(1);
        visitor.page().locator("#refusals tbody a").click();
        visitor.page().locator("#f-name").fill("Breach desk");
        visitor.page().locator("#f-position").fill("Desk");
        visitor.page().locator("#f-email").fill("breach@papers.example");
        visitor.page().locator("#review").click();
        visitor.page().locator("#give-do").click();
        visitor.page().locator(".m-notice").waitFor();
    }

    private static void issues(Visitor visitor, String language) {
        visitor.open(ISSUE);
        assertThat(visitor.page().locator("#refusals")).hasCount(0);
        assertThat(visitor.page().locator(".m-annex")).hasCount(ANNEXES);
        assertThat(visitor.page().locator("#annex-VIII")).containsText("Breach desk");
        assertThat(visitor.page().locator("#organisationName")).hasValue("Papier und Co GmbH");
        check(visitor, "agreement-preview-" + language);
        visitor.page().locator("[name=acknowledged]").all().forEach(Locator::check);
        visitor.page().locator("#issue-do").click();
        visitor.page().waitForURL(AGREEMENT);
        assertThat(visitor.page().locator(".m-notice")).isVisible();
        assertThat(visitor.page().locator(".m-state .m-badge").first()).hasClass(Pattern.compile(".*m-badge-warn.*"));
        check(visitor, "agreement-issued-" + language);
    }

    private static void downloads(Visitor visitor) throws Exception {
        var pdf = Files.readAllBytes(download(visitor, "#pdf", ".pdf").path());
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(visitor.page().locator("#file-hash")).hasText(sha256(pdf));
        var json = Files.readString(download(visitor, "#json", ".json").path());
        assertThat(json).startsWith("{").contains("Papier und Co GmbH");
    }

    private static void accepts(Visitor visitor, String language) throws Exception {
        var page = visitor.page();
        page.locator("#name").fill("Kim Papers");
        page.locator("#title").fill("Managing director");
        page.locator("#typed").fill("another agreement");
        page.locator("#accept-do").click();
        assertThat(page.locator("#problems a[href='#typed']")).isVisible();
        assertThat(page.locator("#name")).hasValue("Kim Papers");
        check(visitor, "agreement-accept-refused-" + language);
        page.locator("#typed").fill(label(page));
        page.locator("#accept-do").click();
        page.locator(".m-notice").waitFor();
        assertThat(page.locator(".m-state .m-badge").first()).hasClass(Pattern.compile(".*m-badge-good.*"));
        assertThat(page.locator("#acceptance")).containsText("Kim Papers");
        assertThat(page.locator("form#accept")).hasCount(0);
        check(visitor, "agreement-accepted-" + language);
        var evidence = Files.readAllBytes(download(visitor, "#evidence", ".pdf").path());
        assertThat(new String(evidence, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        page.locator("#acceptance a[href*='instruction.xhtml']").click();
        assertThat(page.locator("main")).containsText("Kim Papers");
        check(visitor, "agreement-instruction-" + language);
    }

    @Test
    void whoDoesNotAcknowledgeAWarningIsToldAndKeepsTheInput() {
        var customer = NewCustomer.complete();
        customer.teamOfMillions();
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(customer.admin());
            visitor.open(ISSUE);
            var warnings = visitor.page().locator("[name=acknowledged]");
            assertThat(warnings.count()).isPositive();
            visitor.page().locator("#programmeInformation").fill("Answers to customers, in the evening too");
            visitor.page().locator("#issue-do").click();
            assertThat(visitor.page().locator("#problems a[href='#acknowledged']"))
                    .isVisible();
            assertThat(visitor.page().locator("#programmeInformation"))
                    .hasValue("Answers to customers, in the evening too");
            check(visitor, "agreement-not-acknowledged");
            warnings.all().forEach(Locator::check);
            visitor.page().locator("#issue-do").click();
            visitor.page().waitForURL(AGREEMENT);
            assertThat(visitor.page().locator("main")).containsText("R50");
            assertThat(customer.api().get("/tenant/organisation").body()).contains("in the evening too");
        }
    }

    @Test
    void anotherNameThanTheLegalOneIsRefusedAtItsField() {
        var customer = NewCustomer.complete();
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(customer.admin());
            visitor.open(ISSUE);
            visitor.page().locator("#organisationName").fill("Somebody else GmbH");
            visitor.page().locator("[name=acknowledged]").all().forEach(Locator::check);
            visitor.page().locator("#issue-do").click();
            assertThat(visitor.page().locator("#problems a[href='#organisationName']"))
                    .isVisible();
            assertThat(visitor.page().locator("#organisationName")).hasValue("Somebody else GmbH");
            visitor.assertAccessible();
        }
    }

    @Test
    void whatChangedSinceThePageWasOpenedIsReadBeforeItIsIssued() {
        var customer = NewCustomer.complete();
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(customer.admin());
            visitor.open(ISSUE);
            visitor.page().locator("[name=acknowledged]").all().forEach(Locator::check);
            customer.breachContact("Another desk");
            visitor.page().locator("#issue-do").click();
            assertThat(visitor.page().locator("#problems")).isVisible();
            assertThat(visitor.page().locator("#annex-VIII")).containsText("Another desk");
            visitor.page().locator("#issue-do").click();
            visitor.page().waitForURL(AGREEMENT);
        }
    }

    @Test
    void theWholeWayIsOpenToTheKeyboard() {
        var customer = NewCustomer.complete();
        customer.teamOfMillions();
        try (var visitor = Browser.visitor(Look.desk())) {
            var keyboard = new Keyboard(visitor);
            visitor.signIn(customer.admin());
            keyboard.open("g", "c");
            keyboard.to(".m-empty a").open("Enter");
            var boxes = visitor.page().locator("[name=acknowledged]").count();
            for (int i = 0; i < boxes; i++)
                keyboard.to("[name=acknowledged]:not(:checked)").tick();
            keyboard.to("#issue-do").open("Enter");
            keyboard.to("#name").type("Kim Papers");
            keyboard.to("#title").type("Managing director");
            keyboard.to("#typed").type(label(visitor.page()));
            keyboard.to("#accept-do").open("Enter");
            assertThat(visitor.page().locator(".m-notice")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    @Commitment("J-121")
    void whatIsDifferentMakesTheAgreementStaleAndStandsInTheNextIssue(String language) {
        var customer = NewCustomer.complete();
        int first = customer.issued();
        customer.breachContact("Desk that came later");
        try (var visitor = Browser.visitor(Look.desk().in(language))) {
            visitor.signIn(customer.admin());
            visitor.open(ONE + first);
            assertThat(visitor.page().locator(".m-state .m-badge-warn").last()).isVisible();
            assertThat(visitor.page().locator("#changes tbody tr")).hasCount(1);
            assertThat(visitor.page().locator("#changes tbody")).containsText("Desk that came later");
            check(visitor, "agreement-stale-" + language);
            visitor.page().locator("#changes .m-actions a").click();
            assertThat(visitor.page().locator("#changes tbody")).containsText("Desk that came later");
            visitor.page().locator("[name=acknowledged]").all().forEach(Locator::check);
            visitor.page().locator("#issue-do").click();
            visitor.page().waitForURL(AGREEMENT);
            assertThat(visitor.page().locator("main a[href$='number=" + first + "']"))
                    .isVisible();
            visitor.open(OVERVIEW);
            assertThat(visitor.page().locator("tbody tr")).hasCount(2);
            check(visitor, "agreement-overview-two-" + language);
        }
    }
}
