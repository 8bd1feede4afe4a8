package eu.mandate.driver;

import static com.microsoft.playwright.options.WaitForSelectorState.ATTACHED;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A person with a keyboard and nothing else: every element is reached with the tabulator, and the one that has the focus has
 * to be seen to have it (WCAG 2.1.1, 2.4.7).
 */
public final class Keyboard {
    private static final int FAR = 600;
    private static final int MOST_OPTIONS = 800;
    private static final String FOCUS = "document.activeElement";
    // The browser under test writes dates as people in the United States do, whatever the page's language.
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("MMdduuuu", Locale.ROOT);

    private static final String SEEN = """
            () => {
              const at = document.activeElement;
              const box = at.getBoundingClientRect();
              const name = at.outerHTML.slice(0, 120);
              const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
              const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
              if (at === document.body || left >= right || top >= bottom) return 'not on the screen: ' + name;
              const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
              return at.contains(over) || over.contains(at) ? '' : 'under ' + over.outerHTML.slice(0, 80) + ': ' + name;
            }""";

    private final Page page;

    /** The keyboard in front of that person. */
    public Keyboard(Visitor visitor) {
        page = visitor.page();
    }

    /** Goes on with the tabulator until the element has the focus. */
    public Keyboard to(String selector) {
        for (int i = 0; i < FAR && !at(selector); i++) press("Tab");
        assertThat(at(selector)).as("reached %s on %s", selector, page.url()).isTrue();
        assertThat(truth("getComputedStyle(" + FOCUS + ").outlineStyle !== 'none' && " + FOCUS
                        + ".matches(':focus-visible')"))
                .as("the focus on %s is seen", selector)
                .isTrue();
        return this;
    }

    /** Passes over what is the same on every page, as the first link of each offers. */
    public Keyboard skip() {
        to(".m-skip").press("Enter");
        page.locator("#main:focus").waitFor();
        return this;
    }

    /** Whether the element has the focus. */
    public boolean at(String selector) {
        return (Boolean) page.evaluate("selector => " + FOCUS + ".matches(selector)", selector);
    }

    /** Fails unless what has the focus is on the screen and nothing lies over it (WCAG 2.4.11). */
    public Keyboard seen() {
        assertThat((String) page.evaluate(SEEN)).as(page.url()).isEmpty();
        return this;
    }

    /** Types over what stands in the field. */
    public Keyboard type(String text) {
        press("Control+A");
        page.keyboard().type(text);
        assertThat(value()).isEqualTo(text);
        return this;
    }

    /** Types a day into a field for days. */
    public Keyboard type(LocalDate day) {
        page.keyboard().type(TYPED.format(day));
        assertThat(value()).isEqualTo(day.toString());
        return this;
    }

    /** Goes to the wanted one of a list, or of answers that exclude each other: by its first letters, else step by step. */
    public Keyboard choose(String wanted) {
        if (at("input[type=radio]")) press("Space");
        else page.keyboard().type(wanted);
        if (at("select") && !value().equals(wanted)) press("Home");
        for (int i = 0; i < MOST_OPTIONS && !value().equals(wanted); i++) press("ArrowDown");
        assertThat(value()).isEqualTo(wanted);
        return this;
    }

    /** Ticks the box that has the focus. */
    public Keyboard tick() {
        press("Space");
        assertThat(truth(FOCUS + ".checked")).isTrue();
        return this;
    }

    /** Presses one key, or several at once. */
    public Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Presses keys that open another page, and waits for it. */
    public Keyboard open(String... keys) {
        page.evaluate("document.documentElement.dataset.left = 'yes'");
        for (var key : keys) press(key);
        page.locator("html:not([data-left])").waitFor(new Locator.WaitForOptions().setState(ATTACHED));
        page.waitForLoadState();
        return this;
    }

    private String value() {
        return (String) page.evaluate(FOCUS + ".value");
    }

    private boolean truth(String expression) {
        return (Boolean) page.evaluate(expression);
    }
}
