package eu.mandate.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import eu.mandate.driver.Browser;
import eu.mandate.driver.DatabaseDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.Installation;
import eu.mandate.driver.Visitor;
import eu.mandate.driver.Visitor.Look;
import eu.mandate.testing.CommitmentInPart;
import eu.mandate.visibility.SupportDriver;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One of the vendor's people asks, the customer approves and ends, and in between records are read. */
class VendorAccessPageIT {
    private static final String REFUSED_LATER = """
            insert into visibility.support_access (tenant_id, access_id, person, roles, purpose, categories, records, reason,
              ticket, hours, asked_at, lapses_at, status, decided_by, decided_at, decision_reason, version)
            select tenant_id, ('ffffffff-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, person, roles, purpose, categories,
              records, reason, 'LATER-' || n, hours, asked_at, lapses_at, 3, person, asked_at, 'Not needed any more.', 1
            from visibility.support_access, generate_series(1, 60) n where ticket = ?""";

    private final Installation installation = Installation.shared();

    @ParameterizedTest
    @CsvSource({"en,1280", "zh-CN,360"})
    void anAccessIsAskedForApprovedUsedAndEnded(String language, int width) {
        var look = new Look(language, false, width);
        var ticket = IdentityDriver.unused("PAGE");
        try (var database = DatabaseDriver.open();
                var vendors = Browser.visitor(look);
                var customers = Browser.visitor(look)) {
            new SupportDriver(database).bind();
            ask(vendors, ticket);
            approve(customers, ticket);
            staysInSight(customers, database, ticket);
            read(vendors, ticket);
            customers.page().locator("details:has(#end) summary").click();
            customers.page().locator("#end-do").click();
            assertThat(customers.page().locator("details:has(#end)")).hasCount(0);
            customers.assertNoComplaints();
            vendors.assertNoComplaints();
        }
    }

    private void ask(Visitor visitor, String ticket) {
        visitor.signIn(installation.operator("jujiao", "SUPPORT"));
        visitor.open("/operations/visibility/support.xhtml?customer=nordlicht");
        visitor.assertAccessible();
        visitor.page().selectOption("#purpose", "J-P02");
        visitor.page().locator("#categories input[value='J-C01']").check();
        visitor.page().fill("#reason", "The user cannot sign in.");
        visitor.page().fill("#ticket", ticket);
        visitor.page().locator("#ask-do").click();
        assertThat(visitor.page().locator("tbody")).containsText(ticket);
        visitor.assertAccessible();
    }

    private void approve(Visitor visitor, String ticket) {
        visitor.signIn(installation.person("nordlicht", "PRIVACY_MANAGER"));
        visitor.open("/portal/visibility/vendor-accesses.xhtml");
        visitor.assertAccessible();
        visitor.page().locator("tbody a:text-is('" + ticket + "')").click();
        visitor.assertAccessible();
        visitor.page().fill("#hours", "2");
        visitor.page().locator("#approve-do").click();
        assertThat(visitor.page().locator("details:has(#end)")).isVisible();
        visitor.assertAccessible();
    }

    /** More than a page of requests came later and were refused. */
    private static void staysInSight(Visitor visitor, DatabaseDriver database, String ticket) {
        var approved = visitor.page().url();
        try {
            database.change(REFUSED_LATER, ticket);
            visitor.open("/portal/visibility/vendor-accesses.xhtml");
            assertThat(visitor.page().locator("section[aria-labelledby=in-force-title] tbody"))
                    .containsText(ticket);
            assertThat(visitor.page().locator("section[aria-labelledby=past-title] tbody"))
                    .containsText("LATER-60");
            narrows(visitor, ticket);
        } finally {
            database.change("delete from visibility.support_access where ticket like 'LATER-%'");
        }
        visitor.page().navigate(approved);
    }

    private static void narrows(Visitor visitor, String ticket) {
        var page = visitor.page();
        page.selectOption("#state", "REFUSED");
        page.locator("main form.m-filter button").click();
        assertThat(page).hasURL(Pattern.compile(".*[?&]state=REFUSED.*"));
        assertThat(page.locator("#state")).hasValue("REFUSED");
        assertThat(page.locator("main tbody")).containsText("LATER-60");
        assertThat(page.locator("main tbody a:text-is('" + ticket + "')")).hasCount(0);
        visitor.assertAccessible();
        page.locator(".m-pager a[rel=next]").click();
        assertThat(page).hasURL(Pattern.compile(".*[?&]state=REFUSED.*"));
        assertThat(page.locator("main tbody")).containsText("LATER-1");
        visitor.open("/portal/visibility/vendor-accesses.xhtml?state=APPROVED");
        assertThat(page.locator("main tbody a:text-is('" + ticket + "')")).hasCount(1);
        assertThat(page.locator("main tbody")).not().containsText("LATER-");
        visitor.open("/portal/visibility/vendor-accesses.xhtml?state=nonsense");
        assertThat(page.locator("section[aria-labelledby=in-force-title]")).hasCount(1);
    }

    private void read(Visitor visitor, String ticket) {
        visitor.page().locator("tbody a:text-is('" + ticket + "')").click();
        visitor.page().locator("main a:text-is('J-C01')").click();
        assertThat(visitor.page().locator(".m-wide tbody")).isVisible();
        visitor.assertAccessible();
        visitor.page().locator(".m-wide tbody a").first().click();
        assertThat(visitor.page().locator("main")).containsText("organisationName");
        visitor.assertAccessible();
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "zh-CN,360"})
    @CommitmentInPart("J-079")
    void anAccessIsHandedOnToAColleagueChosenByNameAndARefusalKeepsWhatWasWritten(String language, int width) {
        try (var database = DatabaseDriver.open();
                var visitor = Browser.visitor(new Look(language, false, width))) {
            var staff = new SupportDriver(database);
            var edition = staff.bind();
            var customer = installation.api(installation.person("nordlicht", "TENANT_ADMIN"));
            var access = staff.approved(customer, "nordlicht");
            visitor.signIn(installation.operator("jujiao", "SUPPORT"));
            visitor.open("/operations/visibility/support.xhtml");
            visitor.page()
                    .locator("tbody a[href*='hand-on'][href*='" + access + "']")
                    .click();
            visitor.assertAccessible();
            assertThat(visitor.page().locator("#text")).hasCount(0);
            searched(visitor, access, "nobody_of_this_name");
            assertThat(visitor.page().locator("#hand-on")).hasCount(0);
            visitor.assertAccessible();
            searched(visitor, access, staff.colleagueName().substring(1));
            visitor.page().selectOption("#colleague", staff.colleagueName());
            visitor.page().fill("#reason", "My shift is over.");
            visitor.page().locator("#hand-on summary").press("Enter");
            visitor.page().locator("#hand-on-do").press("Enter");
            assertThat(visitor.page().locator("#problems")).isVisible();
            assertThat(visitor.page().locator("#colleague")).hasValue(staff.colleagueName());
            assertThat(visitor.page().locator("#reason")).hasValue("My shift is over.");
            visitor.assertAccessible();
            staff.bindColleague(edition);
            visitor.page().locator("#hand-on-do").click();
            assertThat(visitor.page().locator("#hand-on")).hasCount(0);
            assertThat(visitor.page().locator(".m-empty")).isVisible();
            visitor.assertAccessible();
            visitor.assertNoComplaints();
        }
    }

    /** As where there are more colleagues than can be chosen from at once. */
    private static void searched(Visitor visitor, String access, String name) {
        visitor.open("/operations/visibility/hand-on.xhtml?id=" + access + "&text=x");
        visitor.page().fill("#text", name);
        visitor.page().locator("main form.m-filter button").click();
        assertThat(visitor.page().locator("#text")).hasValue(name);
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "zh-CN,360"})
    @CommitmentInPart("S-037")
    void thePrivacyTeamReadsAMonthOfRefusedCallsAndUsesOfAccesses(String language, int width) {
        try (var database = DatabaseDriver.open();
                var visitor = Browser.visitor(new Look(language, false, width))) {
            var staff = new SupportDriver(database);
            staff.bind();
            staff.read(staff.asked("nordlicht"));
            var customer = installation.api(installation.person("nordlicht", "TENANT_ADMIN"));
            staff.read(staff.approved(customer, "nordlicht"));
            visitor.signIn(installation.operator("jujiao", "PRIVACY"));
            visitor.open("/operations/visibility/standings.xhtml");
            visitor.page().locator("main a[href*='attempts']").click();
            assertThat(visitor.page().locator("main table")).hasCount(2);
            visitor.assertAccessible();
            visitor.page().locator("main tbody a").first().click();
            assertThat(visitor.page().locator("main tbody tr")).not().hasCount(0);
            var now = YearMonth.now(ZoneOffset.UTC);
            var privacy = installation.api(installation.operator("jujiao", "PRIVACY"));
            var next = privacy.get("/admin/staff-standings/attempts?limit=1&month=" + now)
                    .json()
                    .getString("next");
            visitor.open("/operations/visibility/attempts.xhtml?month=" + now + "&cursor=" + next);
            assertThat(visitor.page().locator("#incomplete")).isVisible();
            visitor.assertAccessible();
            visitor.page().locator(".m-pager a").click();
            assertThat(visitor.page().locator(".m-pager")).hasCount(0);
            visitor.open("/operations/visibility/attempts.xhtml?month=2020-01");
            assertThat(visitor.page().locator(".m-empty")).isVisible();
            visitor.assertAccessible();
            visitor.open("/operations/visibility/attempts.xhtml?month=november");
            assertThat(visitor.page().locator("#problems a[href='#month']")).isVisible();
            visitor.assertAccessible();
            visitor.assertNoComplaints();
        }
    }

    @Test
    void whatBindsPeopleIsSeenAndRecorded() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.operator("jujiao", "PRIVACY"));
            visitor.open("/operations/visibility/standings.xhtml?text=nobody");
            assertThat(visitor.page().locator(".m-empty")).isVisible();
            visitor.assertAccessible();
            var privacy = installation.api(installation.operator("jujiao", "PRIVACY"));
            var next = privacy.get("/admin/staff-standings?limit=1").json().getString("next");
            visitor.open("/operations/visibility/standings.xhtml?cursor=" + next);
            visitor.page().locator(".m-pager a").click();
            assertThat(visitor.page().locator(".m-pager")).hasCount(0);
            visitor.assertAccessible();
            var edition = IdentityDriver.unused("edition");
            visitor.page().locator("details:has(#issue) summary").click();
            visitor.page().fill("#edition", edition);
            visitor.page().locator("#issue-do").click();
            assertThat(visitor.page().locator(".m-state")).containsText(edition);
            visitor.assertAccessible();
            visitor.assertNoComplaints();
        }
    }
}
