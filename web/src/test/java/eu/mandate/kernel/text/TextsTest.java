package eu.mandate.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.kernel.domain.Code;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class TextsTest {

    static final Iterable<String> BUNDLES = Texts.BUNDLES;

    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyCodeIsExplainedInBothLanguages(Code code) {
        for (var language : Texts.LANGUAGES) {
            assertThat(texts.has(language, "code." + code + ".title")).isTrue();
            assertThat(texts.has(language, "code." + code + ".detail")).isTrue();
            assertThat(texts.has(language, "code." + code + ".remedy")).isTrue();
        }
    }

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void bothLanguagesOfABundleHaveTheSameKeys(String bundle) {
        assertThat(Texts.bundle(bundle, Locale.SIMPLIFIED_CHINESE).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Texts.bundle(bundle, Locale.ENGLISH).keySet());
    }

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void bothLanguagesOfATextTakeTheSameArguments(String bundle) {
        var chinese = Texts.bundle(bundle, Locale.SIMPLIFIED_CHINESE);
        Texts.bundle(bundle, Locale.ENGLISH)
                .forEach((key, text) -> assertThat(placeholders(chinese.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(placeholders(text)));
    }

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void noTextIsEmptyOrHasAnApostropheThatVanishes(String bundle) {
        for (var language : Texts.LANGUAGES) {
            for (Map.Entry<String, String> text : Texts.bundle(bundle, language).entrySet()) {
                assertThat(text.getValue()).as(text.getKey()).isNotBlank();
                assertThat(text.getValue().replace("''", "")).as(text.getKey()).doesNotContain("'");
            }
        }
    }

    @Test
    void noKeyStandsInTwoBundles() {
        var seen = new HashSet<String>();
        for (var bundle : Texts.BUNDLES) {
            for (var key : Texts.bundle(bundle, Locale.ENGLISH).keySet()) {
                assertThat(seen.add(key)).as(key + " in " + bundle).isTrue();
            }
        }
    }

    @Test
    void fillsInArguments() {
        assertThat(texts.text(Locale.ENGLISH, "refusal.body-too-large", 16))
                .isEqualTo("The body is larger than 16 MiB.");
        assertThat(texts.text(Locale.CHINA, "refusal.body-too-large", 16)).isEqualTo("请求内容超过 16 MiB。");
    }

    @Test
    void showsTheKeyWhenThereIsNoText() {
        assertThat(texts.text(Locale.ENGLISH, "no.such.key")).isEqualTo("no.such.key");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null, en",
                "'', en",
                "zh-CN, zh-CN",
                "zh, zh-CN",
                "'zh-Hans-CN,en;q=0.5', zh-CN",
                "'en-GB,zh;q=0.9', en",
                "'en;q=0.1,zh-CN;q=0.9', zh-CN",
                "'de-DE,de;q=0.9', en",
                "'de,zh;q=0.3', zh-CN",
                "'zh;q=0,en', en",
                "'*', en",
                "'not a language range ;;;', en",
            })
    void negotiatesTheLanguage(String header, String expected) {
        assertThat(Texts.negotiate(header).toLanguageTag()).isEqualTo(expected);
    }

    private static int placeholders(String pattern) {
        return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
    }
}
