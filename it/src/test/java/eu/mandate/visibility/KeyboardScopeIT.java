package eu.mandate.visibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eu.mandate.driver.Browser;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.Keyboard;
import eu.mandate.driver.Visitor;
import eu.mandate.driver.Visitor.Look;
import eu.mandate.portal.NewCustomer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scopes are set with keys only, from the start of the page to the instruction, on a desk and on a narrow screen. */
class KeyboardScopeIT {
    private static final String SCOPE = "/portal/visibility/scope.xhtml?app=THIRD_PARTY";
    private static final String ITEM = ".m-tree-pick [role=treeitem]";

    @ParameterizedTest
    @CsvSource({"en,1280", "en,360", "zh-CN,1280", "zh-CN,360"})
    void aDepartmentIsFoundOnePartOfItLeftOutReviewedAndGiven(String language, int width) {
        var customer = NewCustomer.of("weiban", "yeying");
        var directory = new DirectoryDriver(customer.api());
        directory.department("company", null);
        directory.department("east", "company");
        directory.department("north", "east");
        directory.department("west", "company");
        directory.member("m1", "Emma Whitfield", "east");
        directory.member("m2", "Ole Harms", "north");
        directory.member("m3", "Ida Brandt", "west");
        try (var visitor = Browser.visitor(new Look(language, false, width))) {
            visitor.signIn(customer.admin());
            visitor.open(SCOPE);
            var page = visitor.page();
            page.waitForLoadState();
            var keys = new Keyboard(visitor);
            choose(page, keys);
            give(visitor, keys);
            var given = customer.api().get("/visibility-scopes/THIRD_PARTY").json();
            assertThat(given.getString("state")).isEqualTo("IN_FORCE");
            assertThat(given.getInt("people")).isEqualTo(1);
            visitor.assertNoComplaints();
        }
    }

    private static void choose(Page page, Keyboard keys) {
        keys.skip().to("#permission-CONTACTS_BASIC_READ").seen().tick();
        keys.to("#find").seen().type("Department east");
        assertThat(page.locator("#found [data-key^=department]")).hasCount(1);
        // Choosing what was found does not lose the place.
        keys.to("#found button[data-side=included]").seen().press("Enter");
        assertThat(page.locator("#included li")).hasCount(1);
        assertThat(page.locator("#count-after")).containsText("2");
        assertThat(keys.at("#found button[data-side=included]")).isTrue();
        keys.to(ITEM).seen();
        assertThat(page.locator(ITEM)).hasCount(3);
        keys.press("ArrowDown");
        assertThat(keys.at("[data-name='Department east']")).isTrue();
        keys.press("ArrowRight");
        assertThat(page.locator(ITEM)).hasCount(4);
        keys.press("ArrowRight").seen();
        assertThat(keys.at("[data-name='Department north']")).isTrue();
        keys.press("-");
        assertThat(page.locator("#excluded li")).hasCount(1);
        assertThat(page.locator("#count-after")).containsText("1");
        assertThat(keys.at("[data-name='Department north']")).isTrue();
        keys.press("End").press("Space");
        assertThat(page.locator("#included li")).hasCount(2);
        // Whoever takes a choice back goes on beside it, and not from the start of the page.
        keys.to("#included li:nth-child(2) button").seen().press("Enter");
        assertThat(page.locator("#included li")).hasCount(1);
        assertThat(keys.seen().at("#included li button")).isTrue();
    }

    private static void give(Visitor visitor, Keyboard keys) {
        var page = visitor.page();
        keys.to("#review").seen().open("Enter");
        assertThat(page.locator("#problems")).isFocused();
        keys.to("#problems a").press("Enter");
        assertThat(page.locator("#account")).isFocused();
        keys.seen().type("ww0123456789").to("#review").open("Enter");
        assertThat(page.locator("#people-after")).containsText("1");
        assertThat(page.locator("#review-title")).isFocused();
        keys.to("#change").open("Enter");
        assertThat(page.locator("#excluded li")).hasCount(1);
        keys.skip().to("#review").open("Enter");
        assertThat(page.locator("#review-title")).isFocused();
        check(visitor, "keyboard-review-" + page.viewportSize().width);
        keys.to("#reason").type("By keys").to("#give-do").seen().open("Enter");
        assertThat(page.url()).contains("/portal/instruction/instruction.xhtml");
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "zh-CN,360"})
    void aColleagueIsLetSeeRecordsAndTheConsequencesAreReadFirst(String language, int width) {
        var customer = NewCustomer.of("juwaitong", "jujiao");
        try (var visitor = Browser.visitor(new Look(language, false, width))) {
            visitor.signIn(customer.admin());
            visitor.open("/portal/visibility/reader.xhtml?scope=J-V-TEAM-AND-ACCOUNT");
            var page = visitor.page();
            page.waitForLoadState();
            var keys = new Keyboard(visitor);
            keys.skip().to("#reader").seen().choose("PERSON");
            keys.to("#who").type("Kim Papers").to("#reach").seen().choose("ALL");
            keys.to("#review").open("Enter");
            assertThat(page.locator("#review-title")).isFocused();
            assertThat(page.locator("#readers-meant")).containsText("1");
            assertThat(page.locator("main table").first()).isVisible();
            check(visitor, "reader-consequences-" + language + "-" + width);
            keys.to("#give-do").seen().open("Enter");
            assertThat(page.url()).contains("/portal/instruction/instruction.xhtml");
            visitor.open("/portal/visibility/readers.xhtml");
            assertThat(page.locator("main")).containsText("Kim Papers");
            visitor.open("/portal/visibility/readers.xhtml?at=2020-01-01");
            assertThat(page.locator("main")).not().containsText("Kim Papers");
            check(visitor, "readers-as-of-" + language + "-" + width);
            assertThat(visitor.open("/portal/visibility/readers.xhtml?at=yesterday"))
                    .isEqualTo(404);
        }
    }

    private static void check(Visitor visitor, String picture) {
        visitor.picture(picture);
        visitor.assertAccessible();
        visitor.assertNoComplaints();
    }
}
