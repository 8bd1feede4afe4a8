package eu.mandate.driver;

import static com.microsoft.playwright.options.WaitForSelectorState.ATTACHED;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person in front of one browser; notes everything that the browser complains about. */
public final class Visitor implements AutoCloseable {
    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final BrowserContext context;
    private final Page page;
    private final String baseUrl;
    private final List<String> complaints = new ArrayList<>();

    /**
     * How the person's device presents itself.
     *
     * @param language as the browser asks for it, such as {@code zh-CN}
     * @param dark whether the system prefers dark
     * @param width of the window in CSS pixels
     */
    public record Look(String language, boolean dark, int width) {
        /** English, light, a desk. */
        public static Look desk() {
            return new Look("en", false, 1280);
        }

        /** The same device in another language. */
        public Look in(String other) {
            return new Look(other, dark, width);
        }
    }

    Visitor(com.microsoft.playwright.Browser browser, String baseUrl, Look look) {
        this.baseUrl = baseUrl;
        context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(baseUrl)
                .setLocale(look.language())
                .setTimezoneId("Europe/Berlin")
                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setViewportSize(look.width(), 900));
        context.setDefaultTimeout(Browser.PATIENCE);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean refusedPage = message.text().contains("the server responded with a status of 4");
            if (message.type().equals("error") && !refusedPage) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        page.onDialog(dialog -> {
            complaints.add("a dialog opened: " + dialog.message());
            dialog.dismiss();
        });
    }

    /** The page in front of the person. */
    public Page page() {
        return page;
    }

    /** The profile, with its cookies. */
    public BrowserContext context() {
        return context;
    }

    /** Opens a path of the installation and answers the status. */
    public int open(String path) {
        return page.navigate(baseUrl + path).status();
    }

    /** Signs in as a demo person and waits for a page of the portal. */
    public Visitor signIn(DemoPerson person) {
        open("/portal/sign-in.xhtml");
        page.locator("#username").fill(person.username());
        page.locator("#password").fill(person.password());
        page.locator("#enter").click();
        // On a narrow screen the navigation is there but folded away.
        page.locator("#navigation, #choose").first().waitFor(new Locator.WaitForOptions().setState(ATTACHED));
        // Keys do nothing before the scripts have run.
        page.waitForLoadState();
        return this;
    }

    /** Fails when the page breaks a rule of WCAG 2.2 AA that a program can see, or scrolls sideways. */
    public void assertAccessible() {
        assertThat(page.locator("iframe, frame").count())
                .as("frames of " + page.url())
                .isZero();
        // Without frames the old way finds the same in half the time: it opens no second page to sum up.
        // What is right is counted by nobody, and telling it takes as long as finding it.
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        var violations = new AxeBuilder(page)
                .options(options)
                .withTags(STANDARDS)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        assertThat(violations.stream().map(Visitor::describe)).as(page.url()).isEmpty();
        var sideways = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) sideways).intValue())
                .as("sideways scrolling of " + page.url())
                .isLessThanOrEqualTo(0);
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    /** Fails when the browser complained about a script, a policy or a dialog. */
    public void assertNoComplaints() {
        assertThat(complaints).as(page.url()).isEmpty();
    }

    /** Keeps a picture of the whole page for those who want to look at it: {@code -Dpictures=true}. */
    public void picture(String name) {
        if (!Boolean.getBoolean("pictures")) return;
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
