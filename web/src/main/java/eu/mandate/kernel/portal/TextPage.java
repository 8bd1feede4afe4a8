package eu.mandate.kernel.portal;

import eu.mandate.kernel.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.AbstractMap;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The texts in the language of the page, for expressions: {@code #{t['key']}}, with arguments
 * {@code #{t.with('key', argument)}}.
 */
@Named("t")
@RequestScoped
@Typed(TextPage.class)
public class TextPage extends AbstractMap<String, String> {
    @Inject
    private Texts texts;

    /** The text, or the key itself when there is none. */
    @Override
    public String get(Object key) {
        return texts.text(locale(), String.valueOf(key));
    }

    /** The text with one argument. */
    public String with(String key, Object argument) {
        return texts.text(locale(), key, argument);
    }

    /** The text with two arguments. */
    public String with(String key, Object first, Object second) {
        return texts.text(locale(), key, first, second);
    }

    /** The text with as many arguments as its pattern takes; for beans. */
    public String format(String key, Object... arguments) {
        return texts.text(locale(), key, arguments);
    }

    /** The text if the catalogue has it, else the other one. */
    public String either(String key, String other) {
        return texts.has(locale(), key) ? get(key) : get(other);
    }

    /** Whether the catalogue has a text for the key. */
    public boolean has(String key) {
        return texts.has(locale(), key);
    }

    /** What follows the prefix in the keys that have it, sorted by their texts as a reader of the language sorts. */
    public List<String> named(String prefix) {
        return texts.keys(prefix).stream()
                .sorted(Comparator.comparing(this::get, Collator.getInstance(locale())))
                .map(key -> key.substring(prefix.length()))
                .toList();
    }

    /** The language of the page. */
    public Locale locale() {
        var root = FacesContext.getCurrentInstance().getViewRoot();
        return root == null ? Locale.ENGLISH : root.getLocale();
    }

    /** Unsupported: the catalogue is asked key by key. */
    @Override
    public Set<Entry<String, String>> entrySet() {
        throw new UnsupportedOperationException("texts are looked up by key");
    }
}
