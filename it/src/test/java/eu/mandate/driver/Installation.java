package eu.mandate.driver;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The installation that all system and browser tests of one process share: started once with the demo story and a settable
 * clock, stopped when the last test has ended. Tests make their own people and tenants where they change something others rely on.
 */
public final class Installation {
    private static Installation shared;

    private final LaunchedProcess process;
    private final Path data;
    private final String baseUrl;
    private final JsonObject demo;

    private Installation(LaunchedProcess process, Path data, String baseUrl) throws IOException {
        this.process = process;
        this.data = data;
        this.baseUrl = baseUrl;
        try (var reader = Json.createReader(Files.newBufferedReader(data.resolve("demo.json")))) {
            this.demo = reader.readObject();
        }
    }

    /** The shared installation, started when it is asked for the first time. */
    public static synchronized Installation shared() {
        if (shared == null) shared = start();
        return shared;
    }

    static synchronized void stopShared() {
        if (shared != null) shared.process.close();
        shared = null;
    }

    private static Installation start() {
        try {
            var folder = Path.of("target", System.getProperty("it.installation", "installation"))
                    .toAbsolutePath();
            deleteTree(folder);
            int port = LaunchedProcess.freePort();
            var data = folder.resolve("data");
            var process = LaunchedProcess.start(
                            folder,
                            environment(),
                            "--port",
                            Integer.toString(port),
                            "--data",
                            data.toString(),
                            "--demo",
                            "--test-clock")
                    .awaitAnswer();
            return new Installation(process, data, "http://localhost:" + port);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /**
     * The database settings of the environment are passed on, so that the same tests run against an external server. Tests
     * say from 127.0.0.4 as a proxy where they come from.
     */
    private static Map<String, String> environment() {
        var environment = System.getenv().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("MANDATE_DB_"))
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        environment.put("MANDATE_TRUSTED_PROXIES", "127.0.0.4");
        return environment;
    }

    static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    /** Address without a slash at the end. */
    public String baseUrl() {
        return baseUrl;
    }

    /** The data folder. */
    public Path data() {
        return data;
    }

    /** The log so far, one JSON object a line. */
    public String log() throws IOException {
        return process.errors();
    }

    /** All people of one demo tenant. */
    public List<DemoPerson> people(String tenant) {
        return demo.getJsonArray("tenants").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("key").equals(tenant))
                .flatMap(each -> each.getJsonArray("users").getValuesAs(JsonObject.class).stream())
                .map(DemoPerson::of)
                .toList();
    }

    /** The first person of a demo tenant in that role. */
    public DemoPerson person(String tenant, String role) {
        return first(people(tenant).stream().filter(person -> person.role().equals(role)), tenant + " " + role);
    }

    /** The operator of a processor in that role; the installation administrator belongs to none. */
    public DemoPerson operator(String processor, String role) {
        return first(
                demo.getJsonArray("operators").getValuesAs(JsonObject.class).stream()
                        .filter(each -> each.getString("role").equals(role))
                        .filter(each -> processor == null
                                || each.getString("processor", "").equals(processor))
                        .map(DemoPerson::of),
                processor + " " + role);
    }

    private static DemoPerson first(Stream<DemoPerson> people, String what) {
        Optional<DemoPerson> first = people.findFirst();
        return first.orElseThrow(() -> new IllegalArgumentException("no demo person " + what));
    }

    /** The REST API as that person. */
    public Api api(DemoPerson person) {
        return new Api(baseUrl, person.apiToken());
    }

    /** The REST API without a credential, or with an arbitrary one. */
    public Api api(String token) {
        return new Api(baseUrl, token);
    }

    /** The database as its superuser, who sees through every lock. */
    public Connection superuser() throws SQLException, IOException {
        return DriverManager.getConnection(databaseUrl(), "postgres", password("SUPERUSER_PASSWORD", "postgres"));
    }

    /** The database as the application's own role, set to one tenant. */
    public DataSource applicationData(int tenant) throws IOException {
        var source = new PGSimpleDataSource();
        source.setUrl(databaseUrl());
        source.setUser("app_rw");
        source.setPassword(password("MANDATE_DB_PASSWORD", "app_rw"));
        source.setOptions("-c app.tenant_id=" + tenant);
        return source;
    }

    public String databaseUrl() throws IOException {
        if (onExternalDatabase()) return System.getenv("MANDATE_DB_URL");
        return "jdbc:postgresql://127.0.0.1:"
                + Files.readString(data.resolve("database.port")).strip() + "/mandate";
    }

    private String password(String variable, String secret) throws IOException {
        if (onExternalDatabase()) return System.getenv(variable);
        return Files.readString(data.resolve("secrets").resolve(secret + ".password"))
                .strip();
    }

    /** Whether the tests run against a PostgreSQL that the installation did not start. */
    public static boolean onExternalDatabase() {
        return System.getenv("MANDATE_DB_URL") != null;
    }
}
