package eu.mandate.agreement.domain;

import eu.mandate.agreement.domain.body.Template;
import eu.mandate.kernel.domain.Sha256;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The fixed texts of agreements, read once: clauses and words in the languages an agreement can be issued in, and what the
 * rules say in both languages.
 */
public final class AgreementTexts {

    /** Raised by hand when the meaning of a clause changes. */
    private static final String EDITION = "1.0";

    private static final AgreementTexts ENGLISH =
            new AgreementTexts("agreement.en.md", "words.properties", Locale.ENGLISH);
    private static final AgreementTexts CHINESE =
            new AgreementTexts("agreement.zh.md", "words_zh.properties", Locale.SIMPLIFIED_CHINESE);

    private final Template template;
    private final Words words;
    private final Words rules = new Words(properties("rules.properties"), Locale.ENGLISH);
    private final Words chineseRules = new Words(properties("rules_zh.properties"), Locale.SIMPLIFIED_CHINESE);
    private final String version;

    private AgreementTexts(String clauses, String words, Locale language) {
        this.template = Template.parse(text(clauses));
        this.words = new Words(properties(words), language);
        this.version = EDITION + "-" + fingerprint(text(clauses) + text(words));
    }

    /** The texts of a part, in its language. */
    public static AgreementTexts of(AgreementPart part) {
        return part == AgreementPart.CHINESE ? CHINESE : ENGLISH;
    }

    /** The texts of the part that is issued in English. */
    public static AgreementTexts english() {
        return ENGLISH;
    }

    /** The texts of the part that is issued in Chinese. */
    public static AgreementTexts chinese() {
        return CHINESE;
    }

    /** The clauses. */
    public Template template() {
        return template;
    }

    /** The words of annexes and frame. */
    public Words words() {
        return words;
    }

    /** What the rules say in English. */
    public Words englishRules() {
        return rules;
    }

    /** What the rules say in Chinese. */
    public Words chineseRules() {
        return chineseRules;
    }

    /** Edition and fingerprint of clauses and words: whatever is reworded has another version. */
    public String version() {
        return version;
    }

    private static String text(String name) {
        try (var stream = AgreementTexts.class.getResourceAsStream("/agreement/" + name)) {
            if (stream == null) throw new IllegalStateException(name + " is missing");
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, String> properties(String name) {
        var properties = new Properties();
        try (var stream = AgreementTexts.class.getResourceAsStream("/agreement/" + name);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    private static String fingerprint(String text) {
        return HexFormat.of().formatHex(Sha256.of(text)).substring(0, 8);
    }
}
