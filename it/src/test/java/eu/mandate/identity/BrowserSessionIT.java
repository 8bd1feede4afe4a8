package eu.mandate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.DatabaseDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.Installation;
import eu.mandate.driver.PortalDriver;
import eu.mandate.identity.domain.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Signing in with a browser: sessions, their cookie, and forms that others send. */
class BrowserSessionIT {
    private static final String PASSWORD = "a long and quiet pass phrase";

    private final Installation installation = Installation.shared();

    @Test
    void signingInOpensThePortalUnderANewSession() {
        var browser = new PortalDriver(installation);
        browser.open("/portal/sign-in.xhtml");
        var before = browser.cookie("mandate").orElseThrow();
        assertThat(signIn(browser).status()).isEqualTo(302);
        assertThat(browser.cookie("mandate").orElseThrow()).isNotEqualTo(before);
        assertThat(browser.open("/portal/index.xhtml").status()).isEqualTo(200);
    }

    @Test
    void anIdKnownBeforeSigningInOpensNothingAfterwards() {
        var browser = new PortalDriver(installation);
        browser.open("/portal/sign-in.xhtml");
        var fixed = browser.cookie("mandate").orElseThrow();
        signIn(browser);
        var thief = new PortalDriver(installation).open("/portal/index.xhtml", "Cookie", "mandate=" + fixed);
        assertThat(thief.status()).isEqualTo(302);
        assertThat(thief.header("Location")).startsWith("/portal/sign-in.xhtml");
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOfOtherSites() {
        var cookie =
                new PortalDriver(installation).open("/portal/sign-in.xhtml").header("Set-Cookie");
        assertThat(cookie).startsWith("mandate=").contains("HttpOnly", "Path=/").containsIgnoringCase("SameSite=Lax");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        var person = installation.person("nordlicht", "LEGAL");
        var wrong = new PortalDriver(installation).signIn(person.username(), PASSWORD);
        var unknown = new PortalDriver(installation).signIn("nobody@nordlicht.example", PASSWORD);
        assertThat(wrong.status()).isEqualTo(unknown.status()).isNotEqualTo(302);
        assertThat(message(wrong)).isNotEmpty().isEqualTo(message(unknown));
        assertThat(outcomes(wrong)).containsExactly("UNAUTHENTICATED").isEqualTo(outcomes(unknown));
    }

    @Test
    void whoGuessesPasswordsIsSlowedDown() {
        var browser = new PortalDriver(installation);
        var username = IdentityDriver.unused("guessed") + "@nordlicht.example";
        for (int i = 0; i < 10; i++)
            assertThat(message(browser.signIn(username, PASSWORD))).doesNotContain("second");
        var slowed = browser.signIn(username, PASSWORD);
        assertThat(message(slowed)).contains("second");
        assertThat(outcomes(slowed)).containsExactly("RATE_LIMITED");
    }

    @Test
    void aFormThatAnotherSiteSentIsRefused() {
        var browser = new PortalDriver(installation);
        var page = browser.open("/portal/sign-in.xhtml");
        var person = installation.person("nordlicht", "LEGAL");
        var values = Map.of("username", person.username(), "password", person.password());
        var foreign = browser.submit(page, "sign-in", "enter", values, "Origin", "https://evil.example");
        assertThat(foreign.status()).isEqualTo(403);
        var crossSite = browser.submit(page, "sign-in", "enter", values, "Sec-Fetch-Site", "cross-site");
        assertThat(crossSite.status()).isEqualTo(403);
        assertThat(browser.open("/portal/index.xhtml").status())
                .as("nobody was signed in")
                .isEqualTo(302);
    }

    @Test
    void aFormWithoutItsViewIsRefusedAndNothingHappens() {
        var browser = new PortalDriver(installation);
        var person = installation.person("nordlicht", "LEGAL");
        browser.open("/portal/sign-in.xhtml");
        var form = "sign-in=sign-in&enter=&username=" + person.username() + "&password=" + person.password();
        assertOutOfDate(browser, browser.post("/portal/sign-in.xhtml", form));
        assertOutOfDate(browser, browser.post("/portal/sign-in.xhtml", form + "&jakarta.faces.ViewState=1%3A2"));
        assertOutOfDate(browser, browser.post("/portal/sign-in.xhtml?jakarta.faces.ViewState=1%3A2", form));
    }

    @Test
    void aFormWithoutTheNonceOfItsPageIsRefusedAndNothingHappens() {
        var browser = new PortalDriver(installation);
        var person = installation.person("nordlicht", "LEGAL");
        for (var nonce : new String[] {"", "guessed", "<script>"}) {
            var page = browser.open("/portal/sign-in.xhtml");
            var values =
                    Map.of("username", person.username(), "password", person.password(), "primefaces.nonce", nonce);
            assertOutOfDate(browser, browser.submit(page, "sign-in", "enter", values));
        }
    }

    @Test
    void severalButtonsPressedAtOnceAreNoFault() {
        var browser = new PortalDriver(installation);
        var page = browser.open("/portal/sign-in.xhtml");
        var answer = browser.submit(page, "preferences", "language-en", Map.of("theme-dark", ""));
        assertThat(answer.status()).isEqualTo(302);
    }

    /** Says so on the page, which is opened anew, and nobody was signed in. */
    private static void assertOutOfDate(PortalDriver browser, Answer answer) {
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo("/portal/sign-in.xhtml");
        assertThat(browser.open("/portal/sign-in.xhtml").body()).contains("nothing was changed");
        assertThat(browser.open("/portal/index.xhtml").status()).isEqualTo(302);
    }

    @Test
    void signingOutEndsTheSession() {
        var browser = new PortalDriver(installation);
        signIn(browser);
        var cookie = browser.cookie("mandate").orElseThrow();
        var home = browser.open("/portal/index.xhtml");
        assertThat(home.status()).isEqualTo(200);
        browser.submit(home, signOutForm(home), "sign-out", Map.of());
        var again = new PortalDriver(installation).open("/portal/index.xhtml", "Cookie", "mandate=" + cookie);
        assertThat(again.status()).isEqualTo(302);
    }

    @Test
    void anInvitationIsAcceptedOnceAndOpensAnAccount() {
        try (var identity = new IdentityDriver()) {
            var space = identity.tenant();
            var username = IdentityDriver.unused("joins") + "@it.example";
            var link = identity.invite(space.admin().api(), username, Role.LEGAL)
                    .json()
                    .getString("invitationLink");
            var browser = new PortalDriver(installation);
            assertThat(browser.signIn(username, PASSWORD).status()).as("before").isNotEqualTo(302);
            assertThat(browser.join(link, "Quinn Joins", PASSWORD).status()).isEqualTo(302);
            assertThat(browser.signIn(username, PASSWORD).status()).isEqualTo(302);
            assertThat(browser.open("/portal/index.xhtml").body()).contains("Quinn Joins");
            assertThat(new PortalDriver(installation).open(link).body())
                    .as("the link is spent")
                    .doesNotContain("id=\"accept\"");
        }
    }

    @Test
    void aDisabledPersonIsOutWithTheNextClick() {
        try (var identity = new IdentityDriver()) {
            var space = identity.tenant();
            var username = IdentityDriver.unused("leaves") + "@it.example";
            var invited =
                    identity.invite(space.admin().api(), username, Role.LEGAL).json();
            var browser = new PortalDriver(installation);
            browser.join(invited.getString("invitationLink"), "Robin Leaves", PASSWORD);
            browser.signIn(username, PASSWORD);
            assertThat(browser.open("/portal/index.xhtml").status()).isEqualTo(200);
            var id = invited.getJsonObject("membership").getString("id");
            space.admin().api().post("/memberships/" + id + "/disable", null);
            assertThat(browser.open("/portal/index.xhtml").status()).isNotEqualTo(200);
        }
    }

    @Test
    void aTokenOpensNoPageAndASessionNoApi() {
        var person = installation.person("nordlicht", "TENANT_ADMIN");
        var page = new PortalDriver(installation)
                .open("/portal/index.xhtml", "Authorization", "Bearer " + person.apiToken());
        assertThat(page.status()).isEqualTo(302);
        var browser = new PortalDriver(installation);
        signIn(browser);
        assertThat(browser.open("/api/v1/tenant").status()).isEqualTo(401);
    }

    private Answer signIn(PortalDriver browser) {
        var person = installation.person("nordlicht", "PRIVACY_MANAGER");
        return browser.signIn(person.username(), person.password());
    }

    private static List<String> outcomes(Answer answer) {
        try (var database = DatabaseDriver.open()) {
            var sql = "select outcome from audit.entry where request_id = ?";
            return database.column(sql, answer.header("X-Request-Id"));
        }
    }

    private static String signOutForm(Answer page) {
        int button = page.body().indexOf("name=\"sign-out\"");
        int form = page.body().lastIndexOf("<form id=\"", button) + "<form id=\"".length();
        return page.body().substring(form, page.body().indexOf('"', form));
    }

    /** The words of the page's error box. */
    private static String message(Answer page) {
        int start = page.body().indexOf("role=\"alert\"");
        return start < 0
                ? ""
                : page.body()
                        .substring(start, page.body().indexOf("</div>", start))
                        .replaceAll("<[^>]*>", " ");
    }
}
