package eu.mandate.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Browser;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.Installation;
import eu.mandate.driver.Visitor.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An operator reads what a customer instructed and says that an instruction infringes the law. */
class TenantLedgerPageIT {
    private static final String LEDGER = "/operations/instruction/ledger.xhtml";
    private static final String CONTACT = """
            {"purpose":"PRIVACY","name":"Ada","position":"Head of the desk","email":"desk@ledger.example"}""";

    private final Installation installation = Installation.shared();
    private final IdentityDriver identity = new IdentityDriver();

    @AfterEach
    void close() {
        identity.close();
    }

    @ParameterizedTest
    @CsvSource({"en,PRIVACY,1280", "zh-CN,OPERATIONS,360", "zh-CN,PRIVACY,1280"})
    void anInstructionIsReadAndSuspended(String language, String role, int width) {
        var space = identity.tenant();
        assertThat(space.admin().api().post("/instructions/contact", CONTACT).status())
                .isEqualTo(201);
        try (var operator = Browser.visitor(new Look(language, false, width))) {
            operator.signIn(installation.operator("jujiao", role));
            operator.open(LEDGER);
            operator.assertAccessible();
            var page = operator.page();
            page.fill("#key", space.key());
            page.locator("form:has(#key) button").click();
            operator.assertAccessible();
            page.locator("tbody a").first().click();
            assertThat(page.locator("main")).containsText("desk@ledger.example");
            page.locator("details:has(#flag) summary").click();
            page.fill("#typed", space.key());
            page.locator("#flag-do").click();
            assertThat(page.locator("#problems li")).hasCount(3);
            operator.assertAccessible();
            page.fill("#notice-article", "GDPR Art. 5(1)(b)");
            page.fill("#notice-reasonEn", "The purpose is not compatible.");
            page.fill("#notice-reasonZh", "目的不相容。");
            page.fill("#typed", space.key());
            page.locator("#flag-do").click();
            assertThat(page.locator("#flag")).hasCount(0);
            assertThat(page.locator("main")).containsText("GDPR Art. 5(1)(b)");
            operator.assertAccessible();
            operator.assertNoComplaints();
        }
        assertThat(space.admin().api().get("/instructions/1").json().getString("state"))
                .isEqualTo("SUSPENDED");
    }

    @Test
    void anotherVendorsCustomerIsNotFound() {
        try (var operator = Browser.visitor(Look.desk())) {
            operator.signIn(installation.operator("wapu", "OPERATIONS"));
            assertThat(operator.open(LEDGER + "?key=nordlicht")).isEqualTo(404);
            assertThat(operator.open("/operations/instruction/instruction.xhtml?key=nordlicht&number=1"))
                    .isEqualTo(404);
        }
    }
}
