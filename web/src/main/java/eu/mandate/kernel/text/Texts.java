package eu.mandate.kernel.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Texts by language and key. The message files are UTF-8 and lie in {@code messages/<bundle>.properties} (English) and
 * {@code messages/<bundle>_zh_CN.properties}; keys are unique over all bundles. Every value is a {@link MessageFormat}
 * pattern, with or without arguments, so a straight apostrophe has to be doubled (or written as ’).
 */
@ApplicationScoped
public class Texts {

    /** The languages of the product, the default first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    /** The message files; one that does not exist is empty. */
    public static final List<String> BUNDLES = List.of(
            "kernel",
            "tenant",
            "audit",
            "evidence",
            "identity",
            "calendar",
            "approval",
            "job",
            "longjob",
            "catalogue",
            "register",
            "instruction",
            "organisation",
            "directory",
            "retention",
            "visibility",
            "support",
            "dataplane",
            "records",
            "agreement",
            "portal");

    private static final Map<Locale, Map<String, String>> PATTERNS = Map.of(
            Locale.ENGLISH, patterns(Locale.ENGLISH), Locale.SIMPLIFIED_CHINESE, patterns(Locale.SIMPLIFIED_CHINESE));

    /** The text in the nearest language of {@link #LANGUAGES}; the key itself when no bundle has it. */
    public String text(Locale locale, String key, Object... arguments) {
        var language = supported(locale);
        var pattern = PATTERNS.get(language).get(key);
        return pattern == null ? key : new MessageFormat(pattern, language).format(arguments);
    }

    /** Whether the key has a text in the nearest language. */
    public boolean has(Locale locale, String key) {
        return PATTERNS.get(supported(locale)).containsKey(key);
    }

    /** The keys that start with the prefix, in no particular order. */
    public Set<String> keys(String prefix) {
        return PATTERNS.get(Locale.ENGLISH).keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Any locale with Chinese as its language is simplified Chinese, everything else (also none) is English. */
    public static Locale supported(Locale wanted) {
        return wanted != null && "zh".equals(wanted.getLanguage()) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    /**
     * The language for an {@code Accept-Language} header (RFC 9110, 12.5.4).
     *
     * @param header may be null, empty or malformed: English then
     */
    public static Locale negotiate(String header) {
        if (header == null || header.isBlank() || header.length() > 500) return Locale.ENGLISH;
        try {
            return Locale.LanguageRange.parse(header.strip()).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .filter(locale -> Set.of("en", "zh").contains(locale.getLanguage()))
                    .map(Texts::supported)
                    .findFirst()
                    .orElse(Locale.ENGLISH);
        } catch (IllegalArgumentException malformed) {
            return Locale.ENGLISH;
        }
    }

    static Map<String, String> bundle(String bundle, Locale language) {
        var suffix = language.equals(Locale.SIMPLIFIED_CHINESE) ? "_zh_CN" : "";
        var properties = new Properties();
        try (InputStream stream = Texts.class.getResourceAsStream("/messages/" + bundle + suffix + ".properties")) {
            if (stream != null) {
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                properties.load(reader);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var texts = new HashMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static Map<String, String> patterns(Locale language) {
        var all = new HashMap<String, String>();
        BUNDLES.forEach(bundle -> all.putAll(bundle(bundle, language)));
        return Map.copyOf(all);
    }
}
