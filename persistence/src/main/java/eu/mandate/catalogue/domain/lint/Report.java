package eu.mandate.catalogue.domain.lint;

import eu.mandate.catalogue.domain.profile.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What one lint has found. */
public final class Report {

    private final String lint;
    private final List<LintFinding> findings = new ArrayList<>();

    Report(Lint lint) {
        this.lint = lint.key();
    }

    /**
     * Adds a finding.
     *
     * @param pointer JSON pointer into the profile
     * @param en English message, {@code %s} for each argument
     * @param zh Chinese message, the same arguments in the same order
     * @param arguments a {@link Text} is put in in the language of the message
     */
    public void add(String pointer, String en, String zh, Object... arguments) {
        var message = new Text(fill(en, Text::en, arguments), fill(zh, Text::zh, arguments));
        findings.add(new LintFinding(lint, pointer, message));
    }

    private static String fill(String pattern, Function<Text, String> language, Object... arguments) {
        return pattern.formatted(Arrays.stream(arguments)
                .map(argument -> argument instanceof Text text ? language.apply(text) : argument)
                .toArray());
    }

    List<LintFinding> findings() {
        return List.copyOf(findings);
    }
}
