package eu.mandate.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Browser;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.Installation;
import eu.mandate.driver.Visitor.Look;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger of instructions: found again, read on both sides, withdrawn, and projected to any moment. */
class LedgerPageIT {
    private static final String LEDGER = "/portal/instruction/instructions.xhtml";

    private final Installation installation = Installation.shared();

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void filtersStandInTheAddressAndNarrowTheLedger(String language) {
        try (var visitor = Browser.visitor(Look.desk().in(language))) {
            visitor.signIn(installation.person("nordlicht", "LEGAL"));
            visitor.open(LEDGER);
            visitor.page().locator("#type").selectOption("retention-period");
            visitor.page().locator("form.m-filter button").click();
            visitor.page().waitForURL("**type=retention-period**");
            assertThat(visitor.page().locator("#type")).hasValue("retention-period");
            assertThat(visitor.page().locator("tbody")).containsText("J-R11");
            assertThat(visitor.page().locator("tbody")).not().containsText("Am Beispielkai");
            visitor.page().locator("#text").fill("nobody-instructed-this");
            visitor.page().locator("form.m-filter button").click();
            assertThat(visitor.page().locator(".m-empty")).isVisible();
            visitor.assertAccessible();
            visitor.assertNoComplaints();
        }
    }

    @Test
    void aWithdrawalIsTypedOutAndWhatHeldBeforeHoldsAgain() {
        var before = IdentityDriver.unused("Desk that stays");
        var after = IdentityDriver.unused("Desk that goes");
        giveContact(before);
        int number = giveContact(after);
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("nordlicht", "PRIVACY_MANAGER"));
            visitor.open("/portal/instruction/instruction.xhtml?number=" + number);
            assertThat(visitor.page().locator(".m-old").first()).containsText(before);
            assertThat(visitor.page().locator(".m-new").first()).containsText(after);
            visitor.page().locator("details.m-confirm-danger summary").click();
            visitor.page().locator("#withdrawalReason").fill("It was a mistake.");
            visitor.page().locator("#typed").fill("another number");
            visitor.page().locator("#withdraw-do").click();
            assertThat(visitor.page().locator("#problems")).isVisible();
            assertThat(visitor.page().locator("#withdrawalReason")).hasValue("It was a mistake.");
            visitor.page().locator("#typed").fill(String.valueOf(number));
            visitor.page().locator("#withdraw-do").click();
            assertThat(visitor.page().locator(".m-notice")).isVisible();
            assertThat(visitor.page().locator("details.m-confirm-danger")).hasCount(0);
            visitor.open("/portal/instruction/policy.xhtml");
            assertThat(visitor.page().locator("main")).containsText(before);
            assertThat(visitor.page().locator("main")).not().containsText(after);
            visitor.assertNoComplaints();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void thePolicyOfAnEarlierMomentIsShownWithWhatIsDifferentNow(String language) {
        try (var visitor = Browser.visitor(Look.desk().in(language))) {
            visitor.signIn(installation.person("nordlicht", "LEGAL"));
            visitor.open("/portal/instruction/policy.xhtml?at=2001-01-01T00:00");
            assertThat(visitor.page().locator(".m-empty")).isVisible();
            assertThat(visitor.page().locator("#differences ~ div table")).containsText("Am Beispielkai");
            visitor.assertAccessible();
            visitor.assertNoComplaints();
        }
    }

    @Test
    void aMomentThatCannotBeReadIsNotAnsweredWithToday() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("nordlicht", "LEGAL"));
            visitor.open("/portal/instruction/policy.xhtml?at=yesterday");
            assertThat(visitor.page().locator("#problems a[href='#at']")).isVisible();
            assertThat(visitor.page().locator("#at")).hasValue("yesterday");
            assertThat(visitor.page().locator("main table")).hasCount(0);
            visitor.assertAccessible();
            visitor.page().locator("#at").fill("2001-01-01");
            visitor.page().locator("form.m-filter button").click();
            assertThat(visitor.page().locator(".m-empty")).isVisible();
        }
    }

    @Test
    void theLedgerGoesIntoAFileForSpreadsheets() throws Exception {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("nordlicht", "LEGAL"));
            visitor.open(LEDGER + "?type=legal-identity");
            var download = visitor.page()
                    .waitForDownload(() -> visitor.page().locator("#csv").click());
            var file = Files.readString(download.path());
            assertThat(download.suggestedFilename()).isEqualTo("instructions.csv");
            assertThat(file.lines()).hasSize(2);
            assertThat(file).contains("Nordlicht Reisen GmbH").startsWith("\uFEFF\"number\"");
        }
    }

    @Test
    void aNumberThatWasNeverGivenAnswersLikeOneThatIsNone() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("nordlicht", "LEGAL"));
            assertThat(visitor.open("/portal/instruction/instruction.xhtml?number=999999"))
                    .isEqualTo(404);
            assertThat(visitor.open("/portal/instruction/instruction.xhtml?number=none"))
                    .isEqualTo(404);
        }
    }

    @Test
    void anotherOrganisationsLedgerIsEmptyAndSaysWhatToDo() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("harbourlane", "LEGAL"));
            visitor.open(LEDGER);
            assertThat(visitor.page().locator("main")).not().containsText("Nordlicht");
            visitor.assertAccessible();
        }
    }

    @Test
    void whatWasInstructedLinksToItsEvidence() {
        int number = giveContact(IdentityDriver.unused("Desk with evidence"));
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("nordlicht", "PRIVACY_MANAGER"));
            visitor.open("/portal/instruction/instruction.xhtml?number=" + number);
            visitor.page().locator(".m-foot-note a").click();
            visitor.page().waitForURL(Pattern.compile(".*/audit/evidence\\.xhtml\\?object=" + number));
            assertThat(visitor.page().locator("tbody tr").first()).isVisible();
        }
    }

    private int giveContact(String name) {
        var given = installation
                .api(installation.person("nordlicht", "LEGAL"))
                .post("/instructions/contact", """
                        {"purpose":"BREACH","name":"%s","position":"Desk","email":"desk@nordlicht.example"}""".formatted(name));
        assertThat(given.status()).isEqualTo(201);
        return given.json().getInt("number");
    }
}
