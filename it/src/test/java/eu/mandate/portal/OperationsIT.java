package eu.mandate.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Browser;
import eu.mandate.driver.Installation;
import eu.mandate.driver.Visitor.Look;
import org.junit.jupiter.api.Test;

/** The operations console: a tenant is created, suspended and resumed. */
class OperationsIT {
    private final Installation installation = Installation.shared();

    @Test
    void aTenantIsCreatedSuspendedAndResumed() {
        try (var operator = Browser.visitor(Look.desk())) {
            operator.signIn(installation.operator("wapu", "ONBOARDING"));
            operator.open("/operations/tenant/create.xhtml");
            operator.page().locator("#key").fill("browser-made");
            operator.page().locator("#name").fill("Made in the browser");
            operator.page().locator("#service").fill("wadesk");
            operator.page().locator("#adminUsername").fill("first@browser-made.example");
            operator.page().locator("#adminDisplayName").fill("First Person");
            operator.page().locator("#make").click();
            assertThat(operator.page().locator("#link").textContent()).contains("/portal/invitation.xhtml?code=mdi_");
            operator.assertAccessible();
        }
        try (var operator = Browser.visitor(Look.desk())) {
            operator.signIn(installation.operator("wapu", "OPERATIONS"));
            operator.open("/operations/tenant/tenant.xhtml?key=browser-made");
            operator.page().locator("details.m-confirm-danger summary").click();
            operator.page().locator("#reason").fill("The contract has ended");
            operator.page().locator("#typed").fill("browser-made");
            operator.page().locator("#suspend-do").click();
            assertThat(operator.page().locator("main")).containsText("The contract has ended");
            operator.page().locator("details.m-confirm summary").first().click();
            operator.page().locator("#resume-do").click();
            assertThat(operator.page().locator("main")).not().containsText("The contract has ended");
            operator.assertNoComplaints();
        }
    }

    @Test
    void anotherVendorsTenantIsNotFound() {
        try (var operator = Browser.visitor(Look.desk())) {
            operator.signIn(installation.operator("wapu", "OPERATIONS"));
            assertThat(operator.open("/operations/tenant/tenant.xhtml?key=nordlicht"))
                    .isEqualTo(404);
        }
    }
}
