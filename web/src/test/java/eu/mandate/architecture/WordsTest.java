package eu.mandate.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.testing.source.ProjectFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Words that occur in no file of the project. Each is spelt here in pieces, so that this file passes too. */
class WordsTest {

    private static final Map<String, Pattern> BANNED = Map.of(
            "paths of one machine", Pattern.compile("(?<![\\w.}-])/(wo" + "rk|fa" + "rm|ro" + "ot)/"),
            "work left undone",
                    Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b|(?i:not implement" + "ed|coming so" + "on)"),
            "an abbreviation with two meanings", Pattern.compile("\\bD" + "PA\\b"),
            "text that says nothing", Pattern.compile("(?i)lorem ip" + "sum"));

    private static final List<String> TEXT =
            List.of(".java", ".xhtml", ".html", ".properties", ".sql", ".md", ".xml", ".json", ".css", ".js", ".yml");

    private final ProjectFiles project = ProjectFiles.here();

    @TestFactory
    Stream<DynamicTest> noFileContains() {
        return BANNED.entrySet().stream()
                .map(banned -> DynamicTest.dynamicTest(banned.getKey(), () -> assertAbsent(banned.getValue())));
    }

    private void assertAbsent(Pattern banned) {
        var lines = project.all().stream().filter(WordsTest::isText).flatMap(file -> offending(file, banned));
        assertThat(lines).isEmpty();
    }

    private Stream<String> offending(Path file, Pattern banned) {
        return project.text(file)
                .lines()
                .filter(line -> banned.matcher(line).find())
                .map(line -> file + ": " + line.strip());
    }

    private static boolean isText(Path file) {
        var name = file.getFileName().toString();
        return name.equals("mandate") || TEXT.stream().anyMatch(name::endsWith);
    }

    @Test
    void everyPatternFindsItsWord() {
        assertThat(BANNED.get("paths of one machine")
                        .matcher("see /ro" + "ot/notes")
                        .find())
                .isTrue();
        assertThat(BANNED.get("work left undone").matcher("// TO" + "DO later").find())
                .isTrue();
        assertThat(BANNED.get("an abbreviation with two meanings")
                        .matcher("the D" + "PA")
                        .find())
                .isTrue();
    }
}
