package eu.mandate.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** The product with its demo story, started in a folder of its own, and called as one of its people. */
public final class RunningDemo implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path data;
    private final URI address;
    private final String token;

    private RunningDemo(Process process, Path data, URI address, String token) {
        this.process = process;
        this.data = data;
        this.address = address;
        this.token = token;
    }

    /** Starts it and waits until the demo story is told. */
    public static RunningDemo start(Path home, String tenant, String role) throws IOException, InterruptedException {
        return start(home, home.resolve("launcher/target/mandate.war"), tenant, role);
    }

    /** The same with another archive. */
    static RunningDemo start(Path home, Path archive, String tenant, String role)
            throws IOException, InterruptedException {
        var data = Files.createTempDirectory("mandate-bench");
        var port = Start.freePort();
        var process = new ProcessBuilder(command(home, archive, data, port))
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("output.log").toFile())
                .start();
        try {
            var base = "http://localhost:" + port;
            Start.awaitPage(process, URI.create(base + "/portal/sign-in.xhtml"));
            var demo = json(Files.readString(data.resolve("demo.json")));
            return new RunningDemo(process, data, URI.create(base + "/api/v1"), token(demo, tenant, role));
        } catch (IOException | RuntimeException failed) {
            process.destroy();
            process.onExit().join();
            remove(data);
            throw failed;
        }
    }

    /** The same server, called by somebody else. */
    public RunningDemo as(String otherToken) {
        return new RunningDemo(process, data, address, otherToken);
    }

    /** What the caller shows. */
    public String token() {
        return token;
    }

    /** The server's folder. */
    public Path data() {
        return data;
    }

    /** Where its database is. */
    public String databaseAddress() {
        return "jdbc:postgresql://127.0.0.1:" + line("database.port") + "/mandate";
    }

    /** The superuser's password. */
    public String databasePassword() {
        return line("secrets/postgres.password");
    }

    /** A connection to its database past all policies. */
    public Connection superuser() throws SQLException {
        return DriverManager.getConnection(databaseAddress(), "postgres", databasePassword());
    }

    private String line(String file) {
        try {
            return Files.readString(data.resolve(file)).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> command(Path home, Path archive, Path data, int port) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + home.resolve("launcher/target/classes/server/jvm.options"),
                "-Dlauncher.archive=" + archive,
                "-jar",
                home.resolve("launcher/target/launcher-runnable.jar").toString(),
                "--port",
                Integer.toString(port),
                "--data",
                data.toString(),
                "--demo");
    }

    private static String token(JsonObject demo, String tenant, String role) {
        return demo.getJsonArray("tenants").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("key").equals(tenant))
                .flatMap(one -> one.getJsonArray("users").getValuesAs(JsonObject.class).stream())
                .filter(person -> person.getString("role").equals(role))
                .findFirst()
                .orElseThrow()
                .getString("apiToken");
    }

    /** Posts a body and expects that something was created. */
    JsonObject create(String path, String body) throws IOException, InterruptedException {
        var answer =
                send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
        if (answer.statusCode() != 201) throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
        return json(answer.body());
    }

    /** Reads a text. */
    public String read(String path) throws IOException, InterruptedException {
        var answer = send(request(path).GET());
        if (answer.statusCode() != 200) throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
        return answer.body();
    }

    /** Reads the answer to a question in a body. */
    public String post(String path, String body) throws IOException, InterruptedException {
        var answer =
                send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
        if (answer.statusCode() != 200) throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** Bytes of everything alive in the server's heap, after a full collection. */
    long liveBytes() throws IOException, InterruptedException {
        var command = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var histogram = new ProcessBuilder(command, Long.toString(process.pid()), "GC.class_histogram").start();
        try (var lines = histogram.inputReader()) {
            return lines.lines()
                    .filter(line -> line.startsWith("Total"))
                    .map(line -> line.strip().split("\\s+"))
                    .mapToLong(columns -> Long.parseLong(columns[2]))
                    .findFirst()
                    .orElseThrow(() -> new IOException("jcmd tells nothing"));
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        remove(data);
    }

    private static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
