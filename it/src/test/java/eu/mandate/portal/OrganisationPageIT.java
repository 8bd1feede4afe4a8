package eu.mandate.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eu.mandate.driver.Browser;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.Installation;
import eu.mandate.driver.Visitor;
import eu.mandate.driver.Visitor.Look;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an organisation states about itself: typed, reviewed, given as an instruction, and never lost. */
class OrganisationPageIT {
    private static final String SECURITY = "/portal/organisation/edit.xhtml?type=contact&subject=SECURITY_24X7";

    private final Installation installation = Installation.shared();

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void aPartIsTypedReviewedAndGivenAsANumberedInstruction(String language) {
        var desk = IdentityDriver.unused("Night desk");
        try (var visitor = Browser.visitor(Look.desk().in(language))) {
            visitor.signIn(installation.person("nordlicht", "PRIVACY_MANAGER"));
            visitor.open(SECURITY);
            visitor.assertAccessible();
            visitor.page().locator("#f-name").fill(desk);
            visitor.page().locator("#review").click();
            assertThat(visitor.page().locator(".m-after")).containsText(desk);
            assertThat(visitor.page().locator(".m-new")).containsText(desk);
            visitor.assertAccessible();
            visitor.page().locator("#give-do").click();
            visitor.page().waitForURL(Pattern.compile(".*/instruction/instruction\\.xhtml\\?number=\\d+"));
            assertThat(visitor.page().locator(".m-notice")).isVisible();
            assertThat(visitor.page().locator("main")).containsText(desk);
            visitor.assertAccessible();
            visitor.open("/portal/organisation/overview.xhtml");
            assertThat(visitor.page().locator("#CONTACTS")).containsText(desk);
            assertThat(visitor.page().locator("#CONTACTS")).containsText("Miriam Vogt");
            visitor.assertNoComplaints();
        }
    }

    @Test
    void mistakesAreShownAtTheFieldAndTheInputIsKept() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("nordlicht", "PRIVACY_MANAGER"));
            visitor.open(SECURITY);
            visitor.page().locator("#f-name").fill("Somebody else");
            visitor.page().locator("#f-email").fill("no address");
            visitor.page().locator("#review").click();
            assertThat(visitor.page().locator("#problems a[href='#f-email']")).isVisible();
            assertThat(visitor.page().locator("#f-name")).hasValue("Somebody else");
            assertThat(visitor.page().locator("#f-email")).hasValue("no address");
            visitor.assertAccessible();
        }
    }

    @Test
    void nothingIsGivenBeforeTheReviewWasConfirmed() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("nordlicht", "PRIVACY_MANAGER"));
            visitor.open("/portal/organisation/edit.xhtml?type=contact&subject=PRIVACY");
            visitor.page().locator("#f-position").fill("Never given");
            visitor.page().locator("#review").click();
            visitor.page().locator("#change").click();
            assertThat(visitor.page().locator("#f-position")).hasValue("Never given");
            visitor.open("/portal/organisation/overview.xhtml");
            assertThat(visitor.page().locator("#CONTACTS")).not().containsText("Never given");
        }
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsShownBesideTheOwnInput() {
        var theirs = IdentityDriver.unused("Their desk");
        var mine = IdentityDriver.unused("My desk");
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("nordlicht", "PRIVACY_MANAGER"));
            visitor.open("/portal/organisation/edit.xhtml?type=contact&subject=INSTRUCTION");
            visitor.page().locator("#f-name").fill(mine);
            giveContact("INSTRUCTION", theirs);
            visitor.page().locator("#review").click();
            assertThat(visitor.page().locator(".m-once")).isVisible();
            assertThat(visitor.page().locator(".m-old", new Page.LocatorOptions().setHasText(theirs)))
                    .isVisible();
            assertThat(visitor.page().locator(".m-new", new Page.LocatorOptions().setHasText(mine)))
                    .isVisible();
            visitor.page().locator("#give-do").click();
            visitor.page().waitForURL("**/instruction/instruction.xhtml**");
            assertThat(visitor.page().locator(".m-after")).containsText(mine);
            visitor.assertNoComplaints();
        }
    }

    @Test
    void anInstructionCanBeginOnALaterDay() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("nordlicht", "LEGAL"));
            visitor.open("/portal/organisation/edit.xhtml?type=contact&subject=SUB_PROCESSOR_NOTICE");
            visitor.page().locator("#f-name").fill(IdentityDriver.unused("Next year"));
            visitor.page().locator("#effectiveFrom").fill("1999-01-01");
            visitor.page().locator("#review").click();
            assertThat(visitor.page().locator("#problems a[href='#effectiveFrom']"))
                    .isVisible();
        }
    }

    @Test
    void anotherOrganisationShowsNothingOfIt() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("harbourlane", "TENANT_ADMIN"));
            visitor.open("/portal/organisation/overview.xhtml");
            assertThat(visitor.page().locator("main")).not().containsText("Nordlicht");
            visitor.assertAccessible();
            visitor.assertNoComplaints();
        }
    }

    @Test
    void whoOnlyUsesTheServiceHasNoWayThere() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("nordlicht", "MEMBER"));
            assertThat(visitor.page().locator("#navigation a[href*='organisation']"))
                    .hasCount(0);
            assertThat(visitor.open("/portal/organisation/overview.xhtml")).isEqualTo(403);
            assertThat(visitor.open(SECURITY)).isEqualTo(403);
        }
    }

    @Test
    void partsThatDoNotExistAreNotFound() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("nordlicht", "LEGAL"));
            var page = "/portal/organisation/edit.xhtml?type=";
            assertThat(visitor.open(page + "contact&subject=NOBODY")).isEqualTo(404);
            assertThat(visitor.open(page + "no-such-type")).isEqualTo(404);
            assertThat(visitor.open(page + "profile-acceptance")).isEqualTo(404);
        }
    }

    @Test
    void anAuditorReadsButIsOfferedNothingToChange() {
        try (var visitor = Browser.visitor(Look.desk())) {
            signInAsAuditor(visitor);
            visitor.open("/portal/organisation/overview.xhtml");
            assertThat(visitor.page().locator("main a[href*='edit.xhtml']")).hasCount(0);
            assertThat(visitor.open(SECURITY)).isEqualTo(403);
            visitor.open("/portal/organisation/overview.xhtml");
            assertThat(visitor.page().locator("#IDENTITY")).containsText("Nordlicht Reisen GmbH");
        }
    }

    private void signInAsAuditor(Visitor visitor) {
        visitor.signIn(installation.person("nordlicht", "AUDITOR"));
    }

    private void giveContact(String purpose, String name) {
        var given = installation
                .api(installation.person("nordlicht", "LEGAL"))
                .post("/instructions/contact", """
                        {"purpose":"%s","name":"%s","position":"Desk","email":"desk@nordlicht.example"}""".formatted(purpose, name));
        assertThat(given.status()).isEqualTo(201);
    }
}
