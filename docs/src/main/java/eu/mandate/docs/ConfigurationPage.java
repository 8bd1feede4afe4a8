package eu.mandate.docs;

import static eu.mandate.docs.MarkdownTable.code;

import eu.mandate.configuration.Setting;

/** Every setting. */
final class ConfigurationPage {

    private static final String INTRODUCTION = """
            # Configuration

            An option of `./mandate start` comes first, then the system property of a setting's name, then the
            environment variable of its other name, then the default. A value that does not fit stops the start with a
            message that names the setting; the value of a secret is never printed.

            """;

    private ConfigurationPage() {}

    static String markdown() {
        var table = new MarkdownTable("Setting", "Environment", "Default", "Meaning");
        for (var setting : Setting.values()) {
            table.add(
                    code(setting.key()),
                    code(setting.environmentName()),
                    setting.defaultValue().map(MarkdownTable::code).orElse("–"),
                    setting.meaning() + (setting.secret() ? " Secret." : ""));
        }
        return INTRODUCTION + table;
    }
}
