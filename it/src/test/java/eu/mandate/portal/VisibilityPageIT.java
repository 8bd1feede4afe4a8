package eu.mandate.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static eu.mandate.portal.AgreementPages.check;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eu.mandate.driver.Browser;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.Installation;
import eu.mandate.driver.Visitor;
import eu.mandate.driver.Visitor.Look;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A scope is chosen by keyboard on a narrow screen, its consequences are read, it is given and taken back. */
class VisibilityPageIT {
    private static final String SCOPE = "/portal/visibility/scope.xhtml?app=THIRD_PARTY";

    private static NewCustomer customer() {
        var customer = NewCustomer.of("weiban", "yeying");
        var directory = new DirectoryDriver(customer.api());
        directory.department("company", null);
        directory.department("east", "company");
        directory.department("west", "company");
        directory.member("m1", "Emma Whitfield", "east");
        directory.member("m2", "Ole Harms", "west");
        directory.member("m3", "Ida Brandt", "company");
        return customer;
    }

    @ParameterizedTest
    @CsvSource({"en,360", "zh-CN,360"})
    void aScopeIsChosenByKeyboardAloneAndItsConsequencesAreRead(String language, int width) {
        var customer = customer();
        try (var visitor = Browser.visitor(new Look(language, false, width))) {
            visitor.signIn(customer.admin());
            visitor.open("/portal/visibility/scopes.xhtml");
            check(visitor, "visibility-none-" + language);
            visitor.open(SCOPE);
            var page = visitor.page();
            press(page, "#permission-CONTACTS_BASIC_READ", "Space");
            press(page, ".m-tree-pick [role=treeitem]", "ArrowDown");
            page.keyboard().press("-");
            assertThat(page.locator("#excluded li")).hasCount(1);
            page.keyboard().press("ArrowUp");
            page.keyboard().press("Space");
            assertThat(page.locator("#included li")).hasCount(1);
            assertThat(page.locator("#count-after")).containsText("2");
            page.locator("#find").fill("Ole");
            assertThat(page.locator("#found [data-key^=member]")).hasCount(1);
            check(visitor, "visibility-picker-" + language);
            press(page, "#review", "Enter");
            assertThat(page.locator("#problems a[href='#account']")).isVisible();
            assertThat(page.locator("#included li")).hasCount(1);
            assertThat(page.locator("#permission-CONTACTS_BASIC_READ")).isChecked();
            page.locator("#account").fill("ww0123456789");
            press(page, "#review", "Enter");
            assertThat(page.locator("#people-after")).containsText("2");
            assertThat(page.locator("main")).containsText("Ole Harms");
            check(visitor, "visibility-consequences-" + language);
            press(page, "#change", "Enter");
            assertThat(page.locator("#excluded li")).hasCount(1);
            visitor.assertNoComplaints();
        }
    }

    private static void press(Page page, String element, String key) {
        page.locator(element).first().focus();
        page.keyboard().press(key);
        page.waitForLoadState();
    }

    @Test
    void aScopeIsGivenShownForADayAndRevoked() {
        var customer = customer();
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(customer.admin());
            visitor.open(SCOPE);
            var page = visitor.page();
            page.locator("#permission-CONTACTS_BASIC_READ").check();
            page.locator("#find").fill("Emma");
            page.locator("#found button[data-side=included]").click();
            page.locator("#account").fill("ww0123456789");
            page.locator("#review").click();
            page.locator("#give-do").click();
            page.waitForURL(Pattern.compile(".*instruction\\.xhtml.*"));
            visitor.open("/portal/visibility/as-of.xhtml?app=THIRD_PARTY");
            assertThat(page.locator("main")).containsText("Emma Whitfield");
            check(visitor, "visibility-as-of");
            visitor.open("/portal/visibility/as-of.xhtml?app=THIRD_PARTY&at=2020-01-01");
            assertThat(page.locator("main")).not().containsText("Emma Whitfield");
            visitor.open(SCOPE + "&without=CONTACTS_BASIC_READ");
            assertThat(page.locator("#people-after")).containsText("no members");
            visitor.open(SCOPE);
            page.locator("#revocation").click();
            page.locator("#typed").fill("THIRD_PARTY");
            page.locator("#give-do").click();
            page.waitForURL(Pattern.compile(".*instruction\\.xhtml.*"));
            assertThat(customer.api()
                            .get("/visibility-scopes/THIRD_PARTY")
                            .json()
                            .getString("state"))
                    .isEqualTo("ENDED");
            visitor.assertNoComplaints();
        }
    }

    @ParameterizedTest
    @CsvSource({"en", "zh-CN"})
    void anEmployeeSeesOnlyWhatConcernsTheEmployee(String language) {
        try (Visitor visitor = Browser.visitor(Look.desk().in(language))) {
            visitor.signIn(Installation.shared().person("qinghe", "MEMBER"));
            visitor.page().locator("#navigation a[href*='visibility/own']").click();
            assertThat(visitor.page().locator("h1")).isVisible();
            check(visitor, "visibility-own-" + language);
            assertThat(visitor.open("/portal/visibility/scopes.xhtml")).isEqualTo(403);
        }
    }
}
