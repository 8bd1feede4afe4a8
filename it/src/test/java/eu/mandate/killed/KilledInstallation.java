package eu.mandate.killed;

import eu.mandate.driver.Api;
import eu.mandate.driver.DemoPerson;
import eu.mandate.driver.LaunchedProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An installation with the demo story that is killed and started again over the same data. */
final class KilledInstallation implements AutoCloseable {
    /** Rows of the customer that everything happens to. */
    static final String OWN = " where tenant_id = (select tenant_id from tenant.tenant where key = 'nordlicht')";

    private final Path folder;
    private final int port = LaunchedProcess.freePort();
    private LaunchedProcess process;
    private int starts;

    KilledInstallation(Path folder) {
        this.folder = folder;
    }

    /** Starts it, and does not wait until it answers. */
    void begin() throws IOException {
        process = LaunchedProcess.start(
                folder.resolve("start-" + ++starts),
                Map.of(),
                "--port",
                Integer.toString(port),
                "--data",
                data().toString(),
                "--demo");
    }

    /** Starts it and waits until it answers. */
    void start() throws IOException, InterruptedException {
        begin();
        process.awaitAnswer();
    }

    /** Kills the application, and the database before it where that is wanted. */
    void kill(boolean databaseToo) throws IOException, InterruptedException {
        if (databaseToo) killDatabase();
        process.kill();
        process.awaitEnd();
    }

    /** Where nobody collects dead processes, the next start would take the number in the file for a running server. */
    private void killDatabase() throws IOException, InterruptedException {
        var file = data().resolve("database/postmaster.pid");
        var server =
                ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0).strip()));
        var sessions = server.stream().flatMap(ProcessHandle::descendants).toList();
        server.ifPresent(ProcessHandle::destroyForcibly);
        for (var i = 0; i < 500 && sessions.stream().anyMatch(ProcessHandle::isAlive); i++) Thread.sleep(20);
        Files.deleteIfExists(file);
    }

    /** How often it was started. */
    int starts() {
        return starts;
    }

    /** What is outside of everything that is killed. */
    Path folder() {
        return folder;
    }

    Path data() {
        return folder.resolve("data");
    }

    /** The log since the last start. */
    String log() throws IOException {
        return process.errors();
    }

    /** The REST API as the first person of the customer in that role. */
    Api api(String role) throws IOException {
        var token = DemoPerson.of(data(), "nordlicht", role).apiToken();
        return new Api("http://localhost:" + port, token);
    }

    Connection superuser() throws IOException, SQLException {
        var url = "jdbc:postgresql://127.0.0.1:"
                + Files.readString(data().resolve("database.port")).strip() + "/mandate";
        var password =
                Files.readString(data().resolve("secrets/postgres.password")).strip();
        return DriverManager.getConnection(url, "postgres", password);
    }

    /** All rows as text. */
    List<List<String>> rows(String sql) throws IOException, SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<String>>();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (var column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(found.getString(column));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** The first column of all rows. */
    List<String> column(String sql) throws IOException, SQLException {
        return rows(sql).stream().map(row -> row.get(0)).toList();
    }

    @Override
    public void close() {
        if (process != null) process.close();
    }
}
