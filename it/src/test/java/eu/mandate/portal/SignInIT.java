package eu.mandate.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import eu.mandate.driver.Browser;
import eu.mandate.driver.DemoPerson;
import eu.mandate.driver.Installation;
import eu.mandate.driver.Visitor;
import eu.mandate.driver.Visitor.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Coming in, choosing language and theme, and going out. */
class SignInIT {
    private final DemoPerson person = Installation.shared().person("nordlicht", "PRIVACY_MANAGER");

    @ParameterizedTest
    @CsvSource({"en,Sign in,Username or password is not right", "zh-CN,登录,用户名或密码"})
    void keepsTheUsernameWhenThePasswordIsWrong(String language, String title, String message) {
        try (var visitor = Browser.visitor(Look.desk().in(language))) {
            visitor.open("/portal/sign-in.xhtml");
            assertThat(visitor.page().locator("h1")).hasText(title);
            visitor.page().locator("#username").fill("nobody-of-that-name");
            visitor.page().locator("#password").fill("wrong wrong wrong");
            visitor.page().locator("#enter").click();
            assertThat(visitor.page().locator("#problems")).containsText(message);
            assertThat(visitor.page().locator("#username")).hasValue("nobody-of-that-name");
            assertThat(visitor.page().locator("#password")).hasValue("");
            visitor.assertAccessible();
        }
    }

    @Test
    void worksByKeyboardAlone() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.open("/portal/sign-in.xhtml");
            var keyboard = visitor.page().keyboard();
            keyboard.press("Tab");
            assertThat(visitor.page().locator(".m-skip")).isFocused();
            visitor.page().locator("#username").focus();
            keyboard.type(person.username());
            keyboard.press("Tab");
            keyboard.type(person.password());
            keyboard.press("Enter");
            visitor.page().locator("#navigation").waitFor();
            visitor.page().waitForLoadState();
            keyboard.press("?");
            assertThat(visitor.page().locator("#shortcuts")).isVisible();
            keyboard.press("Escape");
            assertThat(visitor.page().locator("#shortcuts")).isHidden();
        }
    }

    @Test
    void renewsTheSessionIdAndEndsTheSessionOnTheServer() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.open("/portal/sign-in.xhtml");
            var before = session(visitor);
            visitor.signIn(person);
            var signedIn = session(visitor);
            assertThat(signedIn.value).isNotEqualTo(before.value);
            assertThat(signedIn.httpOnly).isTrue();
            visitor.page().locator("summary:has(.pi-user)").click();
            visitor.page().locator("#sign-out").click();
            visitor.page().waitForURL("**/portal/sign-in.xhtml**");
            visitor.context().addCookies(java.util.List.of(signedIn));
            visitor.open("/portal/index.xhtml");
            assertThat(visitor.page().url()).contains("/portal/sign-in.xhtml");
        }
    }

    @Test
    void leadsBackToThePageThatWasAskedFor() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.open("/portal/identity/account.xhtml");
            assertThat(visitor.page().url()).contains("/portal/sign-in.xhtml");
            visitor.page().locator("#username").fill(person.username());
            visitor.page().locator("#password").fill(person.password());
            visitor.page().locator("#enter").click();
            visitor.page().waitForURL("**/portal/identity/account.xhtml");
        }
    }

    @Test
    void neverLeadsToAnotherSite() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.open("/portal/sign-in.xhtml?next=//evil.example/");
            visitor.page().locator("#username").fill(person.username());
            visitor.page().locator("#password").fill(person.password());
            visitor.page().locator("#enter").click();
            visitor.page().locator("#navigation").waitFor();
            assertThat(visitor.page().url()).startsWith(Installation.shared().baseUrl());
        }
    }

    @Test
    void switchesLanguageAndThemeWithoutLosingInput() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(Installation.shared().person("harbourlane", "TENANT_ADMIN"));
            visitor.open("/portal/identity/invite.xhtml");
            visitor.page().locator("#username").fill("half.typed");
            visitor.page().locator("summary:has(.pi-globe)").click();
            visitor.page().locator("#language-zh").click();
            assertThat(visitor.page().locator("html")).hasAttribute("lang", "zh-CN");
            assertThat(visitor.page().locator("#username")).hasValue("half.typed");
            visitor.page().locator("header details").nth(1).locator("summary").click();
            visitor.page().locator("#theme-dark").click();
            assertThat(visitor.page().locator("html")).hasAttribute("data-theme", "dark");
            assertThat(visitor.page().url()).endsWith("/portal/identity/invite.xhtml");
            visitor.assertAccessible();
            visitor.page().locator("summary:has(.pi-globe)").click();
            visitor.page().locator("#language-en").click();
            assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
        }
    }

    @Test
    void changingThePasswordEndsTheOtherSessions() {
        var person = Installation.shared().person("harbourlane", "USAGE_MANAGER");
        try (var here = Browser.visitor(Look.desk());
                var elsewhere = Browser.visitor(Look.desk())) {
            elsewhere.signIn(person);
            here.signIn(person);
            here.open("/portal/identity/account.xhtml");
            here.page().locator("#current").fill(person.password());
            here.page().locator("#next").fill("seven green bridges hum");
            here.page().locator("#renew").click();
            assertThat(here.page().locator("main [role=status]").first()).isVisible();
            here.open("/portal/index.xhtml");
            assertThat(here.page().locator("#navigation")).isVisible();
            elsewhere.open("/portal/index.xhtml");
            assertThat(elsewhere.page().locator("#navigation")).hasCount(0);
        }
    }

    private static Cookie session(Visitor visitor) {
        return visitor.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("mandate"))
                .findFirst()
                .orElseThrow();
    }
}
