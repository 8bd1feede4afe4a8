package eu.mandate.dataplane;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.dataplane.domain.decision.Ground;
import eu.mandate.dataplane.domain.decision.Reasons;
import eu.mandate.kernel.text.Texts;
import eu.mandate.testing.source.ProjectFiles;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A refusal and the explanation of the same decision say the same, and every fault of a value has its text. */
class DataplaneTextsTest {

    private static final Pattern FAULT =
            Pattern.compile("\"((?:value|text|list|number|amount|query|prohibited)-[a-z-]+[a-z])\"");

    private final Texts texts = new Texts();

    @Test
    void refusalsSayWhatExplanationsSay() {
        assertThat(Reasons.keys()).isNotEmpty().allSatisfy(key -> {
            var sentence = Reasons.of(Ground.ofInstallation(key, 12345, 67890));
            assertThat(text(Locale.ENGLISH, key)).isEqualTo(sentence.en());
            assertThat(text(Locale.SIMPLIFIED_CHINESE, key)).isEqualTo(sentence.zh());
        });
    }

    private String text(Locale language, String key) {
        return texts.text(language, "refusal." + key, 12345, 67890);
    }

    @Test
    void everyFaultOfAValueHasItsText() {
        var project = ProjectFiles.here();
        var faults = project.javaSources().stream()
                .filter(source -> !source.test() && source.path().toString().contains("/dataplane/domain/"))
                .flatMap(source -> FAULT.matcher(project.text(source.path())).results())
                .map(found -> "refusal." + found.group(1));
        assertThat(faults).isNotEmpty().allMatch(key -> texts.has(Locale.ENGLISH, key));
    }
}
