package eu.mandate.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import eu.mandate.driver.Browser;
import eu.mandate.driver.Installation;
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
            visitor.signIn(installation.person("lanshan", "LEGAL"));
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
            visitor.signIn(installation.person("harbourlane", "LEGAL"));
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

    @Test
    void whoOnlyUsesTheServiceIsNotAsked() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("harbourlane", "MEMBER"));
            assertThat(visitor.page().locator("main a[href*='retention-period']"))
                    .hasCount(0);
        }
    }
}
