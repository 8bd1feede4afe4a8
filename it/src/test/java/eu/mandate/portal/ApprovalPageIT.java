package eu.mandate.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Browser;
import eu.mandate.driver.Installation;
import eu.mandate.driver.Visitor;
import eu.mandate.driver.Visitor.Look;
import eu.mandate.testing.CommitmentInPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Four eyes, a notice of infringement and what the organisation decides about it. */
class ApprovalPageIT {
    private static final String RULE = "/portal/organisation/edit.xhtml?type=retention-period&subject=";
    private static final String PURPOSE = "/portal/organisation/edit.xhtml?type=purpose-choice&subject=J-P20";

    private final Installation installation = Installation.shared();

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void aLongerPeriodWaitsForASecondPersonAndNeverForTheFirst(String language) {
        var months = language.equals("en") ? "40" : "50";
        try (var first = Browser.visitor(Look.desk().in(language));
                var second = Browser.visitor(Look.desk().in(language))) {
            first.signIn(installation.person("nordlicht", "LEGAL"));
            first.open(RULE + "J-R32");
            first.page().locator("#f-amount").fill(months);
            choose(first, "MONTHS");
            first.page().locator("#review").click();
            assertThat(first.page().locator("#give-do")).isVisible();
            first.assertAccessible();
            first.page().locator("#give-do").click();
            first.page().waitForURL("**/approval/approval.xhtml?id=**");
            assertThat(first.page().locator("#approve-do")).hasCount(0);
            first.assertAccessible();

            second.signIn(installation.person("nordlicht", "TENANT_ADMIN"));
            second.open(first.page().url().replaceFirst("https?://[^/]+", ""));
            assertThat(second.page().locator(".m-after")).containsText(months);
            second.assertAccessible();
            second.page().locator("#approve-do").click();
            assertThat(second.page().locator(".m-notice")).isVisible();
            second.open("/portal/retention/rules.xhtml?rule=J-R32");
            assertThat(second.page().locator("tbody")).containsText(months);
            second.assertNoComplaints();
            first.assertNoComplaints();
        }
    }

    @Test
    void whatIsDeclinedChangesNothingAndSaysWhy() {
        try (var first = Browser.visitor(Look.desk());
                var second = Browser.visitor(Look.desk())) {
            first.signIn(installation.person("nordlicht", "LEGAL"));
            first.open(RULE + "J-R09");
            first.page().locator("#f-amount").fill("77");
            choose(first, "MONTHS");
            first.page().locator("#review").click();
            first.page().locator("#give-do").click();
            first.page().waitForURL("**/approval/approval.xhtml?id=**");
            second.signIn(installation.person("nordlicht", "PRIVACY_MANAGER"));
            second.open(first.page().url().replaceFirst("https?://[^/]+", ""));
            second.page().locator("details.m-confirm summary").first().click();
            second.page().locator("#reason").fill("Nobody needs it that long.");
            second.page().locator("#decline-do").click();
            assertThat(second.page().locator("main")).containsText("Nobody needs it that long.");
            second.open("/portal/retention/rules.xhtml?rule=J-R09");
            assertThat(second.page().locator("tbody")).not().containsText("77");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    @CommitmentInPart("J-087")
    void aPeriodAboveTheCeilingIsRefusedAndTheInputIsKept(String language) {
        try (var visitor = Browser.visitor(Look.desk().in(language))) {
            visitor.signIn(installation.person("nordlicht", "LEGAL"));
            visitor.open(RULE + "J-R11");
            visitor.page().locator("#f-amount").fill("60");
            choose(visitor, "DAYS");
            visitor.page().locator("#review").click();
            assertThat(visitor.page().locator("#problems")).containsText("42");
            assertThat(visitor.page().locator("#f-amount")).hasValue("60");
            visitor.assertAccessible();
        }
    }

    @Test
    @CommitmentInPart("J-120")
    void aPurposeOfTheVendorIsReviewedWithTheNoticeThatWillStand() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("nordlicht", "PRIVACY_MANAGER"));
            visitor.open("/portal/organisation/purposes.xhtml");
            assertThat(visitor.page().locator("tbody")).containsText("J-P20");
            visitor.assertAccessible();
            visitor.open(PURPOSE);
            assertThat(visitor.page().locator("#f-allowed-true")).isVisible();
            visitor.assertNoComplaints();
        }
    }

    @Test
    void anOpenNoticeWaitsOnTheFirstPage() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("nordlicht", "TENANT_ADMIN"));
            visitor.open("/portal/index.xhtml");
            visitor.page()
                    .locator(".m-tasks a[href*='instruction.xhtml?number=']")
                    .first()
                    .click();
            visitor.page().waitForURL("**/instruction/instruction.xhtml**");
            assertThat(visitor.page().locator("#decide")).isVisible();
            visitor.page().locator("#maintain").click();
            assertThat(visitor.page().locator("#problems a[href='#reason']")).isVisible();
            visitor.assertAccessible();
            visitor.assertNoComplaints();
        }
    }

    private static void choose(Visitor visitor, String unit) {
        var open = visitor.page().locator("#f-unit-" + unit);
        if (open.count() > 0) open.check();
        else visitor.page().locator("#f-unit").selectOption(unit);
    }
}
