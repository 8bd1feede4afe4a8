package eu.mandate.launcher;

import eu.mandate.configuration.ConfigurationCheck;
import eu.mandate.configuration.Setting;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of one start: environment variables, then system properties, then options of the command line, the later
 * one winning.
 *
 * @param values what was given; defaults are not in it
 */
public record StartOptions(Map<Setting, String> values) {
    private static final Map<String, Setting> OPTIONS = Map.of(
            "--port", Setting.HTTP_PORT,
            "--data", Setting.DATA_DIR,
            "--secrets", Setting.SECRETS_DIR);
    private static final Map<String, Setting> SWITCHES =
            Map.of("--demo", Setting.DEMO, "--test-clock", Setting.CLOCK_SETTABLE);

    /** Thrown for a command line that cannot be understood; the process answers with exit code 2. */
    public static final class WrongUsage extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WrongUsage(String message) {
            super(message);
        }
    }

    /**
     * Reads and checks everything given.
     *
     * @throws WrongUsage when an option is unknown or has no value
     * @throws StartFailure when a setting is unknown or malformed, or two settings contradict each other
     */
    public static StartOptions read(
            List<String> arguments, Map<String, String> environment, Map<String, String> properties) {
        var problems = new ArrayList<>(ConfigurationCheck.environmentProblems(environment));
        problems.addAll(ConfigurationCheck.propertyProblems(properties));
        var values = new EnumMap<Setting, String>(Setting.class);
        environment.forEach((name, value) -> Setting.ofEnvironmentName(name).ifPresent(s -> values.put(s, value)));
        properties.forEach((name, value) -> Setting.ofKey(name).ifPresent(s -> values.put(s, value)));
        readArguments(arguments, values);
        var options = new StartOptions(values);
        options.addContradictions(problems);
        if (!problems.isEmpty())
            throw new StartFailure("The configuration is wrong: " + String.join("; ", problems) + ".");
        return options;
    }

    private static void readArguments(List<String> arguments, Map<Setting, String> values) {
        for (int i = 0; i < arguments.size(); i++) {
            var name = arguments.get(i);
            if (SWITCHES.containsKey(name)) {
                values.put(SWITCHES.get(name), "true");
            } else if (OPTIONS.containsKey(name)) {
                if (++i == arguments.size()) throw new WrongUsage("option " + name + " needs a value");
                var setting = OPTIONS.get(name);
                if (!setting.accepts(arguments.get(i)))
                    throw new WrongUsage("option " + name + " cannot be " + arguments.get(i));
                values.put(setting, arguments.get(i));
            } else {
                throw new WrongUsage("unknown option " + name);
            }
        }
    }

    private void addContradictions(List<String> problems) {
        if (flag(Setting.CLOCK_SETTABLE) && !isLocal(text(Setting.HTTP_ADDRESS))) {
            problems.add(
                    "a settable clock is refused together with the non-local address " + text(Setting.HTTP_ADDRESS));
        }
        if (external()) {
            problems.addAll(ConfigurationCheck.missing(
                    List.of(Setting.DB_PASSWORD, Setting.DB_OWNER_PASSWORD, Setting.DB_SEQUENCER_PASSWORD),
                    values.keySet()));
            addWithoutEffect(problems, "with", Setting.DB_PORT);
        } else {
            addWithoutEffect(
                    problems, "without", Setting.DB_PASSWORD, Setting.DB_OWNER_PASSWORD, Setting.DB_SEQUENCER_PASSWORD);
        }
    }

    /** A setting that nothing would read is a mistake of the person who gave it, so it is named and not passed over. */
    private void addWithoutEffect(List<String> problems, String word, Setting... settings) {
        for (var setting : settings) {
            if (values.containsKey(setting)) {
                problems.add(setting.key() + " has no effect " + word + " " + Setting.DB_URL.key());
            }
        }
    }

    private static boolean isLocal(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** The given value or the default. */
    public String text(Setting setting) {
        return given(setting).or(setting::defaultValue).orElseThrow();
    }

    /** The given value, if any. */
    public Optional<String> given(Setting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    /** The value of a yes-or-no setting. */
    public boolean flag(Setting setting) {
        return Boolean.parseBoolean(text(setting));
    }

    /** TCP port of the portal. */
    public int httpPort() {
        return Integer.parseInt(text(Setting.HTTP_PORT));
    }

    /** Whether an external database is named. */
    public boolean external() {
        return values.containsKey(Setting.DB_URL);
    }

    /** The address people use. */
    public String baseUrl() {
        return given(Setting.BASE_URL).orElse("http://localhost:" + httpPort());
    }

    /** The data folder, absolute. */
    public Path dataFolder() {
        return Path.of(text(Setting.DATA_DIR)).toAbsolutePath().normalize();
    }

    /** The folder of generated passwords, absolute. */
    public Path secretsFolder() {
        return given(Setting.SECRETS_DIR)
                .map(folder -> Path.of(folder).toAbsolutePath().normalize())
                .orElse(dataFolder().resolve("secrets"));
    }
}
