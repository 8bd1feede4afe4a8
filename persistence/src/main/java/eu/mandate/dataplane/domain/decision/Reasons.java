package eu.mandate.dataplane.domain.decision;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.mandate.catalogue.domain.profile.Text;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** The sentences of reasons in both languages: {@code dataplane/reasons.properties}, patterns of {@link MessageFormat}. */
public final class Reasons {

    private static final Properties ENGLISH = load("reasons");
    private static final Properties CHINESE = load("reasons_zh");

    private Reasons() {}

    /** @throws IllegalStateException when a language has no sentence for the key */
    public static Text of(Ground ground) {
        return new Text(
                sentence(ENGLISH, ground, Locale.ENGLISH), sentence(CHINESE, ground, Locale.SIMPLIFIED_CHINESE));
    }

    /** Every key that has a sentence. */
    public static Set<String> keys() {
        return ENGLISH.stringPropertyNames();
    }

    private static String sentence(Properties sentences, Ground ground, Locale language) {
        var pattern = sentences.getProperty(ground.key());
        if (pattern == null) throw new IllegalStateException("no sentence for " + ground.key());
        return new MessageFormat(pattern, language).format(ground.arguments().toArray());
    }

    private static Properties load(String name) {
        var loaded = new Properties();
        try (var file = Reasons.class.getResourceAsStream("/dataplane/" + name + ".properties")) {
            loaded.load(new InputStreamReader(file, UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return loaded;
    }
}
