package eu.mandate.driver;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The installed Chromium, started once for all browser tests. A missing browser is a failure, never a skipped test. */
public final class Browser {
    /** The one without windows first: it shows the same pages and draws no window around them. */
    private static final List<String> COMMANDS = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome");
    /** Milliseconds until a page that is not as expected counts as wrong, also where other servers start beside it. */
    static final int PATIENCE = 30_000;

    private static Playwright playwright;
    private static com.microsoft.playwright.Browser chromium;

    private Browser() {}

    /** A new, empty browser profile at the shared installation. */
    public static synchronized Visitor visitor(Visitor.Look look) {
        if (chromium == null) start();
        return new Visitor(chromium, Installation.shared().baseUrl(), look);
    }

    private static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var environment = new java.util.HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.copyOf(environment)));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-default-apps",
                                "--no-first-run")));
    }

    private static Path executable() {
        return COMMANDS.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium; it/install-browser installs it"));
    }

    static synchronized void stop() {
        if (playwright != null) playwright.close();
        playwright = null;
        chromium = null;
    }
}
