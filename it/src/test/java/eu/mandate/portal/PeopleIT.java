package eu.mandate.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Browser;
import eu.mandate.driver.Installation;
import eu.mandate.driver.Visitor;
import eu.mandate.driver.Visitor.Look;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People and their tokens, from the administrator's side and from the invited person's. */
class PeopleIT {
    private static final String PASSWORD = "copper lantern walks north";
    private final Installation installation = Installation.shared();

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void aPersonIsInvitedJoinsAndIsShutOut(String language) {
        var username = "guest." + language.toLowerCase(java.util.Locale.ROOT) + "@harbourlane.example";
        try (var administrator = Browser.visitor(Look.desk().in(language));
                var guest = Browser.visitor(Look.desk().in(language))) {
            administrator.signIn(installation.person("harbourlane", "TENANT_ADMIN"));
            var link = invite(administrator, username);
            guest.page().navigate(link);
            guest.assertAccessible();
            guest.page().locator("input[type=password]").first().fill(PASSWORD);
            guest.page().locator("#join").click();
            guest.page().waitForURL("**/portal/sign-in.xhtml**");
            signIn(guest, username);
            guest.page().locator("#navigation").waitFor();

            administrator.open("/portal/identity/people.xhtml?text=" + username);
            administrator.page().locator("td a, tbody a").first().click();
            forget(administrator, guest);
            signIn(guest, username);
            guest.page().locator("#navigation").waitFor();

            administrator.page().locator("details.m-confirm-danger summary").click();
            administrator.page().locator("#disable-do").click();
            assertThat(administrator.page().locator("#enable-do")).isHidden();
            administrator.assertAccessible();

            guest.open("/portal/index.xhtml");
            assertThat(guest.page().locator("#navigation")).hasCount(0);
            guest.assertNoComplaints();
            administrator.assertNoComplaints();
        }
    }

    @Test
    void anInvitationLinkWorksOnce() {
        try (var administrator = Browser.visitor(Look.desk());
                var guest = Browser.visitor(Look.desk())) {
            administrator.signIn(installation.person("harbourlane", "TENANT_ADMIN"));
            var link = invite(administrator, "once@harbourlane.example");
            guest.page().navigate(link);
            guest.page().locator("input[type=password]").first().fill(PASSWORD);
            guest.page().locator("#join").click();
            guest.page().waitForURL("**/portal/sign-in.xhtml**");
            guest.page().navigate(link);
            assertThat(guest.page().locator("input[type=password]")).hasCount(0);
        }
    }

    @Test
    void aTokenIsShownOnceWorksAndIsRevokedByItsTypedName() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("harbourlane", "PRIVACY_MANAGER"));
            visitor.open("/portal/identity/create-token.xhtml");
            visitor.page().locator("#name").fill("browser test");
            visitor.page().locator("main input[type=checkbox]").first().check();
            visitor.page().locator("#make").click();
            var secret = visitor.page().locator("#secret").textContent().strip();
            assertThat(secret).startsWith("mdt_");
            assertThat(installation.api(secret).get("/tenant").json().getString("key"))
                    .isEqualTo("harbourlane");
            visitor.page().reload();
            assertThat(visitor.page().content()).doesNotContain(secret);
            visitor.page().locator("details.m-confirm-danger summary").click();
            visitor.page().locator("#typed").fill("another name");
            visitor.page().locator("#revoke-do").click();
            assertThat(visitor.page().locator("#problems")).isVisible();
            visitor.page().locator("#typed").fill("browser test");
            visitor.page().locator("#revoke-do").click();
            visitor.page()
                    .locator("details.m-confirm-danger")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            assertThat(installation.api(secret).get("/tenant").status()).isEqualTo(401);
            visitor.assertNoComplaints();
        }
    }

    @Test
    void namesWithMarkupStayText() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("harbourlane", "TENANT_ADMIN"));
            visitor.open("/portal/identity/invite.xhtml");
            visitor.page().locator("#username").fill("markup@harbourlane.example");
            visitor.page().locator("#displayName").fill("<img src=x onerror=alert(1)>\"'><script>alert(2)</script>");
            visitor.page().locator("main input[type=checkbox]").last().check();
            visitor.page().locator("#send").click();
            visitor.page().locator("#link").waitFor();
            visitor.open("/portal/identity/people.xhtml?text=markup");
            assertThat(visitor.page().locator("tbody")).containsText("<img src=x onerror=alert(1)>");
            visitor.assertNoComplaints();
        }
    }

    @Test
    void anotherTenantsPersonIsNotFound() {
        var foreign =
                installation.api(installation.person("qinghe", "TENANT_ADMIN")).get("/memberships?limit=1");
        var id = foreign.json().getJsonArray("items").getJsonObject(0).getString("id");
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("harbourlane", "TENANT_ADMIN"));
            assertThat(visitor.open("/portal/identity/person.xhtml?id=" + id)).isEqualTo(404);
            var foreignWords = visitor.page().locator("main").textContent();
            visitor.open("/portal/identity/person.xhtml?id=01900000-0000-7000-8000-000000000000");
            var words = visitor.page().locator("main").textContent();
            var reference = Pattern.compile("[0-9a-f-]{36}");
            assertThat(reference.matcher(words).replaceAll(""))
                    .isEqualTo(reference.matcher(foreignWords).replaceAll(""));
        }
    }

    @Test
    void aMemberHasNoWayToThePeople() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("harbourlane", "MEMBER"));
            assertThat(visitor.page().locator("#navigation a[href*='people']")).hasCount(0);
            assertThat(visitor.open("/portal/identity/people.xhtml")).isEqualTo(403);
            assertThat(visitor.open("/operations/tenant/tenants.xhtml")).isEqualTo(403);
        }
    }

    /** The administrator makes a link, by which the guest chooses the same password as if it were a new one. */
    private static void forget(Visitor administrator, Visitor guest) {
        administrator.page().locator("details.m-confirm:has(#reset-do) summary").click();
        administrator.page().locator("#reset-do").click();
        var link = administrator.page().locator("#reset-link").textContent().strip();
        administrator.assertAccessible();
        guest.page().navigate(link);
        guest.assertAccessible();
        guest.page().locator("input[type=password]").first().fill(PASSWORD);
        guest.page().locator("#choose").click();
        guest.page().waitForURL("**/portal/sign-in.xhtml**");
    }

    private static String invite(Visitor administrator, String username) {
        administrator.open("/portal/identity/invite.xhtml");
        administrator.page().locator("#username").fill(username);
        administrator.page().locator("#displayName").fill("Visiting Guest");
        administrator.page().locator("main input[type=checkbox]").last().check();
        administrator.page().locator("#send").click();
        return administrator.page().locator("#link").textContent().strip();
    }

    private static void signIn(Visitor visitor, String username) {
        visitor.page().locator("#username").fill(username);
        visitor.page().locator("#password").fill(PASSWORD);
        visitor.page().locator("#enter").click();
    }
}
