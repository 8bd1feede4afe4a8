package eu.mandate.dataplane.domain.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.testing.source.ProjectFiles;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every reason has a sentence in both languages, and no sentence is left over. */
class ReasonsTest {

    private static final Pattern KEY = Pattern.compile(
            "\"((?:decision|category|source|channel|interface|field|purpose|authorisation|consent|notice|location|permission|region|transfer)-[a-z-]+)\"");

    @Test
    void everyReasonHasASentence() {
        var project = ProjectFiles.here();
        var used = project.javaSources().stream()
                .filter(source -> !source.test() && source.path().toString().contains("dataplane/domain/decision/"))
                .flatMap(source -> KEY.matcher(project.text(source.path())).results())
                .map(found -> found.group(1))
                .filter(key -> !key.equals(Entrustment.PURPOSE))
                .toList();
        assertThat(used).isNotEmpty();
        assertThat(Reasons.keys()).containsExactlyInAnyOrderElementsOf(Set.copyOf(used));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        var chinese = new Properties();
        try (var file = Reasons.class.getResourceAsStream("/dataplane/reasons_zh.properties")) {
            chinese.load(new InputStreamReader(file, UTF_8));
        }
        assertThat(chinese.stringPropertyNames()).isEqualTo(Reasons.keys());
        assertThat(chinese.values()).noneMatch(sentence -> sentence.toString().isBlank());
    }
}
