package eu.mandate.kernel.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * A number that names something reads as it stands in its address: instruction 12345 and not 12,345. A number that counts
 * keeps its groups.
 */
class NumberedReferencesTest {

    static final Iterable<String> BUNDLES = Texts.BUNDLES;

    private static final Pattern REFERENCE =
            Pattern.compile("\\b(?:[Nn]o\\.|[Nn]umber|[Ii]nstruction|[Vv]ersion|[Aa]greement|[Ll]ine|column) \\{\\d+}");
    private static final Pattern UNGROUPED = Pattern.compile("\\{(\\d+),number,#}");

    // What these name is text: the version of a profile or of clauses (2.1), the label of an agreement, the number of a
    // contract or a request, lines of a document, what decided, and what came of an approval in the words of its kind.
    private static final Pattern TEXTUAL =
            Pattern.compile("(?:profiles|public|service|agreements?|home\\.agreement|issue"
                    + "|profile\\.origin|decision\\.by|document|annex)[.-].+|approval\\.(?:approved|reference)|failure\\.request"
                    + "|refusal\\.(?:material-change-unannounced|profile-not-in-force)");

    private final Texts texts = new Texts();

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void aNumberThatNamesSomethingHasNoGroups(String bundle) {
        expectUngrouped(Texts.bundle(bundle, Locale.ENGLISH), Texts.bundle(bundle, Locale.SIMPLIFIED_CHINESE));
    }

    @ParameterizedTest
    @CsvSource({"/dataplane/reasons", "/agreement/words", "/agreement/rules"})
    void norDoesItInADocumentOrAnExplanation(String bundle) {
        expectUngrouped(read(bundle + ".properties"), read(bundle + "_zh.properties"));
    }

    @ParameterizedTest
    @CsvSource({
        "instruction.number, Instruction no. 12345, 第 12345 号指示",
        "portal.version, Version 12345, 第 12345 版",
        "refusal.decision-scope, Instruction 12345 says which records are seen., 可见的记录由第12345号指示确定。",
        "integrity.size, '12,345 entries in the tree', '树中共 12,345 条'",
    })
    void aNumberThatCountsHasThem(String key, String english, String chinese) {
        assertThat(texts.text(Locale.ENGLISH, key, 12345)).isEqualTo(english);
        assertThat(texts.text(Locale.SIMPLIFIED_CHINESE, key, 12345)).isEqualTo(chinese);
    }

    @Test
    void theSecondArgumentOfATextMayBeTheNumber() {
        assertThat(texts.text(Locale.ENGLISH, "service.accepted-now", "2.1", 12345))
                .isEqualTo("Version 2.1 accepted as instruction no. 12345.");
        assertThat(texts.text(Locale.ENGLISH, "agreement.accepted-now", "A-7", 12345))
                .isEqualTo("Agreement A-7 is accepted and in force. Recorded as instruction no. 12345.");
    }

    private static void expectUngrouped(Map<String, String> english, Map<String, String> chinese) {
        english.forEach((key, text) -> {
            if (!TEXTUAL.matcher(key).matches()) assertThat(text).as(key).doesNotContainPattern(REFERENCE);
            // The languages place the number differently, and say of the same argument that it names something.
            assertThat(ungrouped(chinese.getOrDefault(key, ""))).as(key).isEqualTo(ungrouped(text));
        });
    }

    private static Set<String> ungrouped(String text) {
        var indices = new TreeSet<String>();
        UNGROUPED.matcher(text).results().forEach(found -> indices.add(found.group(1)));
        return indices;
    }

    private static Map<String, String> read(String file) {
        var properties = new Properties();
        try (var stream = NumberedReferencesTest.class.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(stream, UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var read = new HashMap<String, String>();
        properties.forEach((key, text) -> read.put(key.toString(), text.toString()));
        return read;
    }
}
