package eu.mandate.configuration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what is wrong with a configuration before anything starts: a misspelt name would otherwise be a promise that
 * nothing keeps.
 */
public final class ConfigurationCheck {
    /** Names that share the prefix but belong to the script and the command line client. */
    private static final Set<String> OF_THE_CLIENT = Set.of("MANDATE_URL", "MANDATE_TOKEN", "MANDATE_JAVA_OPTIONS");

    private ConfigurationCheck() {}

    /** One sentence for each environment variable that starts with {@code MANDATE_} and is unknown or malformed. */
    public static List<String> environmentProblems(Map<String, String> environment) {
        var problems = new ArrayList<String>();
        environment.forEach((name, value) -> {
            if (!name.startsWith("MANDATE_") || OF_THE_CLIENT.contains(name)) return;
            Setting.ofEnvironmentName(name)
                    .ifPresentOrElse(
                            setting -> addShapeProblem(problems, name, setting, value),
                            () -> problems.add("unknown setting " + name));
        });
        return sorted(problems);
    }

    /** One sentence for each property that starts with {@code mandate.} and is unknown or malformed. */
    public static List<String> propertyProblems(Map<String, String> properties) {
        var problems = new ArrayList<String>();
        properties.forEach((name, value) -> {
            if (!name.startsWith("mandate.")) return;
            Setting.ofKey(name)
                    .ifPresentOrElse(
                            setting -> addShapeProblem(problems, name, setting, value),
                            () -> problems.add("unknown setting " + name));
        });
        return sorted(problems);
    }

    /** One sentence for each of the required settings that has no value. */
    public static List<String> missing(Collection<Setting> required, Set<Setting> present) {
        return required.stream()
                .filter(setting -> !present.contains(setting))
                .map(setting -> "missing setting " + setting.key() + " (" + setting.environmentName() + ")")
                .toList();
    }

    private static void addShapeProblem(List<String> problems, String name, Setting setting, String value) {
        if (setting.accepts(value)) return;
        problems.add("malformed setting " + name + (setting.secret() ? "" : ": " + value));
    }

    private static List<String> sorted(List<String> problems) {
        return problems.stream().sorted().toList();
    }
}
