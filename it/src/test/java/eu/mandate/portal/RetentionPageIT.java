package eu.mandate.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import eu.mandate.driver.Browser;
import eu.mandate.driver.Installation;
import eu.mandate.driver.Visitor;
import eu.mandate.driver.Visitor.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A period that the service only proposes is shown as one, and the first page asks for it by name. */
class RetentionPageIT {
    private static final String RULES = "/portal/retention/rules.xhtml";

    private final Installation installation = Installation.shared();

    @ParameterizedTest
    @CsvSource({"en, not set, the service proposes 30 days", "zh-CN, 尚未设定, 服务建议 30"})
    void whatIsOnlyProposedIsNotSet(String language, String unset, String proposed) {
        try (var visitor = Browser.visitor(Look.desk().in(language))) {
            visitor.signIn(NewCustomer.of("wesmile", "wesmile-team").admin());
            visitor.open(RULES + "?rule=S-R01");
            var row = visitor.page().locator("main tbody tr");
            assertThat(row).hasCount(1);
            assertThat(row).containsText(unset);
            assertThat(row).containsText(proposed);
            visitor.assertAccessible();
            visitor.assertNoComplaints();
        }
    }

    @Test
    void theFirstPageAsksForEachPeriodByName() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(
                    NewCustomer.undecided("wadesk", "wapu", "harbourlane").admin());
            for (var rule : new String[] {"D-R12", "D-R13", "D-R14", "D-R15"}) {
                assertThat(visitor.page().locator("main a[href*='subject=" + rule + "']"))
                        .hasCount(1);
            }
            visitor.page().locator("main a[href*='subject=D-R12']").click();
            assertThat(visitor.page().locator("main")).containsText("Proposal of the service");
            assertThat(visitor.page().locator("main")).containsText("12 months");
            visitor.assertAccessible();
            visitor.assertNoComplaints();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "harbourlane, D-R16, 35, MONTHS, for 3 years at least (E-Commerce Law of the PRC",
        "harbourlane, D-R06, 183, DAYS, for 6 months at least (Cybersecurity Law of the PRC",
        "nordlicht, J-R11, 43, DAYS, 'for 42 days at most (published text, line 140)'",
    })
    void beyondALimitThePageKeepsTheInputAndNamesTheSource(
            String customer, String rule, String amount, String unit, String limit) {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person(customer, "LEGAL"));
            visitor.open("/portal/organisation/edit.xhtml?type=retention-period&subject=" + rule);
            visitor.page().locator("#f-amount").fill(amount);
            choose(visitor, unit);
            visitor.page().locator("#review").click();
            assertThat(visitor.page().locator("#problems")).containsText(limit);
            assertThat(visitor.page().locator("#f-amount")).hasValue(amount);
        }
    }

    @Test
    void whatIsOnlyProposedIsNoPeriodOfTheServicePage() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(NewCustomer.of("wadesk", "wapu").admin());
            visitor.open("/portal/catalogue/service.xhtml?text=D-R12");
            var row = visitor.page().locator("tr:has(#D-R12)");
            assertThat(row).containsText("proposal, not in force");
            assertThat(row).containsText("not set");
        }
    }

    @Test
    void whoOnlyUsesTheServiceIsNotAsked() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("harbourlane", "MEMBER"));
            assertThat(visitor.page().locator("main a[href*='retention-period']"))
                    .hasCount(0);
        }
    }

    private static void choose(Visitor visitor, String unit) {
        var open = visitor.page().locator("#f-unit-" + unit);
        if (open.count() > 0) open.check();
        else visitor.page().locator("#f-unit").selectOption(unit);
    }
}
