package eu.mandate.configuration;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Every setting of the installation: the only place where a name, a default or a bound is written down. The table in the
 * documents is generated from here. Each setting is read through MicroProfile Config, so {@code mandate.db.url} may come
 * from the system property of that name or from the environment variable {@code MANDATE_DB_URL}.
 */
public enum Setting {
    HTTP_PORT("mandate.http.port", "8080", "\\d{1,5}", "TCP port of the portal and the REST API."),
    HTTP_ADDRESS("mandate.http.address", "127.0.0.1", "[0-9A-Za-z.:-]+", "Address the port is bound to."),
    BASE_URL(
            "mandate.base.url",
            null,
            "https?://[^\\s/]+(:\\d+)?",
            "Address people use, as in invitation links; an https address makes the session cookie Secure. Default: http://localhost and the port."),
    TRUSTED_PROXIES(
            "mandate.trusted.proxies",
            null,
            "[0-9A-Fa-f.:/, ]+",
            "Addresses of the reverse proxies in front, as addresses or ranges (10.0.0.0/8) separated by commas: of them alone X-Forwarded-For is believed, so that attempts count for whoever made them. Default: none."),
    DATA_DIR("mandate.data.dir", ".mandate", ".+", "Folder of the embedded database and the demo file."),
    SECRETS_DIR(
            "mandate.secrets.dir",
            null,
            ".+",
            "Folder of generated passwords, readable by its owner only. Default: secrets in the data folder."),
    DB_URL(
            "mandate.db.url",
            null,
            "jdbc:postgresql://.+",
            "JDBC address of an external PostgreSQL 15 or newer. Default: the embedded one."),
    DB_USER(
            "mandate.db.user",
            "app_rw",
            "[a-z_][a-z0-9_]*",
            "Database role of the application; owns nothing, cannot bypass row-level security."),
    DB_PASSWORD(
            "mandate.db.password",
            null,
            ".+",
            "Password of the application's role in an external PostgreSQL, needed there; the embedded one generates its own.",
            true),
    DB_OWNER_USER(
            "mandate.db.owner.user",
            "owner",
            "[a-z_][a-z0-9_]*",
            "Database role that migrates and owns the schemas; unused at run time."),
    DB_OWNER_PASSWORD(
            "mandate.db.owner.password",
            null,
            ".+",
            "Password of the owner role in an external PostgreSQL, needed there; the embedded one generates its own.",
            true),
    DB_SEQUENCER_USER(
            "mandate.db.sequencer.user",
            "app_seq",
            "[a-z_][a-z0-9_]*",
            "Database role that orders the audit log; sees hashes of all tenants' entries and nothing else of them."),
    DB_SEQUENCER_PASSWORD(
            "mandate.db.sequencer.password",
            null,
            ".+",
            "Password of the sequencer's role in an external PostgreSQL, needed there; the embedded one generates its own.",
            true),
    DB_PORT(
            "mandate.db.port",
            null,
            "\\d{1,5}",
            "Port of the embedded PostgreSQL. Default: chosen once per data folder, then kept."),
    SESSION_MINUTES(
            "mandate.session.minutes",
            "30",
            "[1-9]\\d{0,3}",
            "Minutes without a request after which a portal session ends."),
    DEMO("mandate.demo", "false", "true|false", "Loads the demo story at the first start."),
    DEMO_FILE(
            "mandate.demo.file",
            null,
            ".+",
            "File that receives the demo people's passwords and tokens. Default: demo.json in the data folder."),
    CLOCK_SETTABLE(
            "mandate.clock.settable",
            "false",
            "true|false",
            "Makes business time settable; refused together with a non-local address."),
    CALENDAR_DIR(
            "mandate.calendar.dir",
            null,
            ".+",
            "Folder of calendars of public holidays that the installation adds to the delivered ones. Default: calendars in the data folder."),
    PLACES(
            "mandate.places",
            null,
            ".+",
            "Where this installation keeps its data: country, region and provider, several places separated by semicolons. No agreement is issued while a place is missing in the vendor's register."),
    KEYS_DIR(
            "mandate.keys.dir",
            null,
            ".+",
            "Folder of the key over the organisations' own secrets; without it nobody can read sensitive fields or find a person's records. Back it up apart from the database. Default: keys in the secrets folder."),
    STORE_REGIONS(
            "mandate.store.regions",
            null,
            "[A-Z]{2,10}(\\s*,\\s*[A-Z]{2,10})*",
            "Regions in which this installation's stores are, as codes of the service profiles separated by commas: CN, EU, UK, OTHER. No record is taken in or shown while nothing is set; the demo story alone sets all four."),
    AUDIT_DIR(
            "mandate.audit.dir",
            null,
            ".+",
            "Folder of the audit log's keys and of its last published note; back it up apart from the database. Default: audit in the secrets folder."),
    AUDIT_NEW_GENERATION(
            "mandate.audit.new.generation",
            "false",
            "true|false",
            "Lets an audit log whose database was set back go on as a new generation that says so; without effect otherwise."),
    LONGJOB_HOURS(
            "mandate.longjob.hours",
            "24",
            "[1-9]\\d{0,3}",
            "Hours for which the file of a finished long job can be taken; then it is deleted."),
    LONGJOB_OPEN(
            "mandate.longjob.open", "10", "[1-9]\\d{0,3}", "Most long jobs of one space that wait or run at once."),
    LONGJOB_MEBIBYTES(
            "mandate.longjob.mebibytes",
            "1024",
            "[1-9]\\d{0,5}",
            "Most mebibytes that the files of one space's long jobs may take in the database together."),
    BOOTSTRAP_FILE(
            "mandate.bootstrap.file",
            null,
            ".+",
            "File that receives the invitation link of the first installation administrator. Default: first-administrator.txt in the secrets folder.");

    private final String key;
    private final String defaultValue;
    private final Pattern shape;
    private final String meaning;
    private final boolean secret;

    Setting(String key, String defaultValue, String shape, String meaning) {
        this(key, defaultValue, shape, meaning, false);
    }

    Setting(String key, String defaultValue, String shape, String meaning, boolean secret) {
        this.key = key;
        this.defaultValue = defaultValue;
        this.shape = Pattern.compile(shape);
        this.meaning = meaning;
        this.secret = secret;
    }

    /** The name in property notation, such as {@code mandate.http.port}. */
    public String key() {
        return key;
    }

    /** The name of the environment variable that carries the same value, such as {@code MANDATE_HTTP_PORT}. */
    public String environmentName() {
        return key.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** The value when none is given; empty when the launcher computes it or no value is needed. */
    public Optional<String> defaultValue() {
        return Optional.ofNullable(defaultValue);
    }

    /** One sentence for the table of settings. */
    public String meaning() {
        return meaning;
    }

    /** Whether the value must never be printed. */
    public boolean secret() {
        return secret;
    }

    /** Whether the value has the form this setting accepts. */
    public boolean accepts(String value) {
        if (!shape.matcher(value).matches()) return false;
        return switch (this) {
            case TRUSTED_PROXIES -> AddressRange.isList(value);
            case HTTP_PORT, DB_PORT -> isPort(Integer.parseInt(value));
            default -> true;
        };
    }

    private static boolean isPort(int number) {
        return number > 0 && number < 65_536;
    }

    /** The setting of that property name. */
    public static Optional<Setting> ofKey(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    /** The setting of that environment variable. */
    public static Optional<Setting> ofEnvironmentName(String name) {
        return Arrays.stream(values())
                .filter(setting -> setting.environmentName().equals(name))
                .findFirst();
    }
}
