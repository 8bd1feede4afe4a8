package eu.mandate.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static eu.mandate.portal.AgreementPages.check;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eu.mandate.driver.Answer;
import eu.mandate.driver.Browser;
import eu.mandate.driver.DatabaseDriver;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.Installation;
import eu.mandate.driver.ScopesDriver;
import eu.mandate.driver.Visitor;
import eu.mandate.driver.Visitor.Look;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A scope is chosen by keys on a narrow screen, its consequences are read, it is given and taken back. */
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
    void aScopeIsChosenByKeysAndItsConsequencesAreRead(String language, int width) {
        var customer = customer();
        try (var visitor = Browser.visitor(new Look(language, false, width))) {
            visitor.signIn(customer.admin());
            visitor.open("/portal/visibility/scopes.xhtml");
            check(visitor, "visibility-none-" + language);
            visitor.open(SCOPE);
            var page = visitor.page();
            press(page, "#permission-CONTACTS_BASIC_READ", "Space");
            assertThat(page.locator(".m-tree-pick [role=treeitem]")).hasCount(3);
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

    @ParameterizedTest
    @CsvSource({"en,1280", "zh-CN,360"})
    void twoVersionsOfAScopeAreChosenAndComparedInWords(String language, int width) {
        var customer = customer();
        var directory = new DirectoryDriver(customer.api());
        var east = directory.department("east", "company");
        var west = directory.department("west", "company");
        var scopes = new ScopesDriver(customer.api());
        var first = number(scopes.app(
                "THIRD_PARTY", List.of("CONTACTS_BASIC_READ", "MEMBER_SENSITIVE"), List.of(east, west), List.of()));
        scopes.app("THIRD_PARTY", List.of("CONTACTS_BASIC_READ"), List.of(east, west), List.of());
        var last = number(scopes.app("THIRD_PARTY", List.of("CONTACTS_BASIC_READ"), List.of(east), List.of()));
        try (var visitor = Browser.visitor(new Look(language, false, width))) {
            visitor.signIn(customer.admin());
            visitor.open(SCOPE);
            var page = visitor.page();
            page.locator("main a[href*='versions']").click();
            assertThat(page.locator("main .m-card tbody tr")).hasCount(1);
            assertThat(page.locator("main .m-card")).containsText("Department west");
            check(visitor, "versions-" + language);
            page.selectOption("#from", first);
            page.locator("main form.m-filter button").click();
            assertThat(page.locator("#from")).hasValue(first);
            assertThat(page.locator("#to")).hasValue(last);
            assertCodesAreNamed(page, language.equals("en"));
            check(visitor, "versions-chosen-" + language);
            page.selectOption("#to", first);
            page.locator("main form.m-filter button").click();
            assertThat(page.locator("main .m-card table")).hasCount(0);
            check(visitor, "versions-same-" + language);
            visitor.open("/portal/instruction/instruction.xhtml?number=" + last);
            assertThat(page.locator("main .m-new, main .m-old").last()).containsText("Department west");
            check(visitor, "instruction-changes-" + language);
            visitor.assertNoComplaints();
        }
    }

    private static void assertCodesAreNamed(Page page, boolean english) {
        var permission = english ? "Sensitive information of members, as WeCom calls it" : "成员敏感信息权限（企业微信所称）";
        var compared = page.locator("main .m-card");
        assertThat(compared).containsText(permission + (english ? " (MEMBER_SENSITIVE)" : "（MEMBER_SENSITIVE）"));
        assertThat(compared).containsText(english ? "Gender (W-C04.gender)" : "性别（W-C04.gender）");
    }

    private static String number(Answer given) {
        return Integer.toString(given.json().getInt("number"));
    }

    @Test
    void aVersionsPageOfNothingIsNoPage() {
        var customer = customer();
        var east = new DirectoryDriver(customer.api()).department("east", "company");
        var scopes = new ScopesDriver(customer.api());
        var given = number(scopes.app("THIRD_PARTY", List.of("CONTACTS_BASIC_READ"), List.of(east), List.of()));
        var other = number(scopes.app("SELF_BUILT", List.of("SB_MEMBER"), List.of(east), List.of()));
        var scope = "?type=app-authorisation&subject=THIRD_PARTY";
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(customer.admin());
            assertThat(visitor.open("/portal/instruction/versions.xhtml" + scope))
                    .isEqualTo(200);
            for (var query : List.of(
                    "",
                    scope + "&from=" + other,
                    scope + "&to=" + other,
                    scope + "&to=" + given + "&from=999999999",
                    scope + "&cursor=nonsense",
                    "?type=app-authorisation&subject=NONE",
                    "?type=app-authorisation&subject=%3Cscript%3E",
                    "?type=legal-identity&to=x",
                    "?type=legal-identity&to=2&from=-1")) {
                assertThat(visitor.open("/portal/instruction/versions.xhtml" + query))
                        .as(query)
                        .isEqualTo(404);
            }
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
    @CsvSource({"en,1280", "zh-CN,360"})
    void oneSeesWhatOneGrantedOneselfAndWhichOfTheVendorCouldSeeOnesRecords(String language, int width) {
        var customer = customer();
        var self = self(customer);
        customer.api().put("/members/" + self + "/permissions/THIRD_PARTY/MEMBER_SENSITIVE", null);
        customer.api().put("/visibility-scopes/THIRD_PARTY", """
                {"app":"THIRD_PARTY","account":"ww-1","permissions":["CONTACTS_BASIC_READ","MEMBER_SENSITIVE"],\
                "people":{"everybody":false,"everybodyConfirmed":false,"included":{"members":["%s"]}}}""".formatted(self));
        letIn(customer, "INC-ALL", "");
        letIn(customer, "INC-OTHER", UUID.randomUUID().toString());
        try (var visitor = Browser.visitor(new Look(language, false, width))) {
            visitor.signIn(customer.admin());
            visitor.open("/portal/visibility/own.xhtml");
            var page = visitor.page();
            assertThat(page.locator("main")).containsText("INC-ALL");
            assertThat(page.locator("main")).not().containsText("INC-OTHER");
            assertThat(page.locator("section[aria-labelledby=own-THIRD_PARTY] tbody time"))
                    .hasCount(1);
            check(visitor, "visibility-own-" + language + "-" + width);
            var instruction =
                    customer.api().get("/visibility-scopes/THIRD_PARTY").json();
            visitor.open("/portal/instruction/instruction.xhtml?number=" + instruction.getInt("instruction"));
            assertThat(page.locator("main table").first()).containsText("Kim Papers");
            assertThat(page.locator("main table").first()).not().containsText(self);
        }
    }

    private static String self(NewCustomer customer) {
        return customer.api()
                .put("/members/external/hr/self", """
                        {"name":"Kim Papers","email":"%s","departments":["east"]}""".formatted(customer.admin().username()))
                .json()
                .getString("id");
    }

    private static void letIn(NewCustomer customer, String ticket, String records) {
        try (var database = DatabaseDriver.open()) {
            database.change(
                    "insert into visibility.support_access (tenant_id, access_id, person, roles, purpose, categories,"
                            + " records, reason, ticket, hours, asked_at, lapses_at, status, decided_by, decided_at, until,"
                            + " version) select tenant_id, gen_random_uuid(), gen_random_uuid(), 'SUPPORT', 'W-P01', 'W-C04',"
                            + " ?, 'Somebody asked for help.', ?, 8, now(), now() + interval '14 days', 2, gen_random_uuid(),"
                            + " now(), now() + interval '8 hours', 1 from tenant.tenant where key = ?",
                    records,
                    ticket,
                    customer.key());
        }
    }

    @Test
    void aTreeOfFiveThousandDepartmentsIsOpenedBranchByBranch() {
        var customer = customer();
        try (var database = DatabaseDriver.open();
                var visitor = Browser.visitor(Look.desk())) {
            database.change(
                    "insert into directory.department (tenant_id, number, id, source, external_id, name, name_key, parent,"
                            + " created_at, changed_at) select t.tenant_id, 100 + n, gen_random_uuid(), 'big', n::text,"
                            + " 'Unit ' || n, 'unit ' || n, case when n <= 100 then 1 else 101 + n % 100 end, now(), now()"
                            + " from tenant.tenant t, generate_series(1, 5000) n where t.key = ?",
                    customer.key());
            visitor.signIn(customer.admin());
            visitor.open(SCOPE);
            var page = visitor.page();
            var items = page.locator(".m-tree-pick [role=treeitem]");
            assertThat(items).hasCount(103);
            var unit = page.locator(".m-tree-pick [data-name='Unit 7']");
            unit.locator(".m-node-mark").click();
            assertThat(items).hasCount(152);
            unit.locator("button[data-side=included]").click();
            assertThat(page.locator(".m-tree-pick [data-name='Unit 4906']")).hasAttribute("data-state", "included");
            page.locator("#find").fill("Unit 4999");
            assertThat(page.locator("#found [data-key^=department]")).hasCount(1);
            check(visitor, "visibility-5000");
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
