package eu.mandate.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.audit.domain.tree.Hash;
import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.DemoPerson;
import eu.mandate.driver.LaunchedProcess;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that was set back to a backup is recognised by the last published note, which lies outside of it. */
class LogSetBackIT {
    @TempDir
    Path temporary;

    private final int port = LaunchedProcess.freePort();
    private int starts;

    private interface Stay {
        void with(LaunchedProcess server) throws Exception;
    }

    private void running(Map<String, String> environment, Stay stay) throws Exception {
        var server = LaunchedProcess.start(
                        temporary.resolve("start-" + ++starts),
                        environment,
                        "--port",
                        Integer.toString(port),
                        "--data",
                        temporary.resolve("data").toString(),
                        "--demo")
                .awaitAnswer();
        try {
            stay.with(server);
        } finally {
            server.terminate();
            server.awaitEnd();
        }
    }

    @Test
    void itOpensReadOnlyAndGoesOnAsANewGenerationOnly() throws Exception {
        var exports = new String[2];
        var published = new int[1];
        running(Map.of(), server -> {
            exports[0] = reader().exportWith(entry());
            backUp();
            assertThat(change("Before").status()).isEqualTo(201);
            exports[1] = reader().exportWith(entry());
            published[0] = reader().await("/audit/checkpoint").json().getInt("size");
        });
        var last = lastNote("data/secrets/audit");
        delete("data/database");
        copy("backup", "data/database");
        running(Map.of(), server -> {
            assertThat(api("LEGAL").get("/policy").status()).as("reading").isEqualTo(200);
            var refused = change("While set back");
            assertThat(refused.status()).as(refused.body()).isEqualTo(409);
            assertThat(refused.body()).contains("set back behind its last published checkpoint");
            namesWhatIsMissing(server.errors(), last);
            assertThat(sizeOf(last)).isGreaterThanOrEqualTo(published[0]);
            assertThat(lastNote("data/secrets/audit"))
                    .as("nothing is signed meanwhile")
                    .isEqualTo(last);
        });
        running(Map.of("MANDATE_AUDIT_NEW_GENERATION", "true"), server -> {
            assertThat(change("After").status()).isEqualTo(201);
            var later = reader().exportWith(entry());
            assertThat(reader().await("/audit/checkpoint").json().getInt("generation"))
                    .isEqualTo(2);
            assertThat(sinceIsGood(later, exports[0])).as("what the backup had").isTrue();
            assertThat(sinceIsGood(later, exports[1])).as("what was lost").isFalse();
            assertThat(generations())
                    .containsExactly(
                            "1 null", "2 " + Hash.sha256(last.getBytes(UTF_8)).hex());
            assertThat(reader().verify(later).text()).containsPattern("origin +\\S+/cell/2\n");
        });
        running(Map.of(), server -> assertThat(change("Later still").status()).isEqualTo(201));
    }

    /** The backup may have leaves that the note of its time does not cover. */
    private void namesWhatIsMissing(String errors, String last) throws IOException {
        assertThat(missing(errors)).endsWith(" to " + (sizeOf(last) - 1));
        assertThat(Long.parseLong(missing(errors).split(" ")[0]))
                .as("first that is missing")
                .isBetween(sizeOf(lastNote("secrets-then")), sizeOf(last) - 1);
    }

    private String lastNote(String folder) throws IOException {
        return Files.readString(temporary.resolve(folder).resolve("last-published.note"));
    }

    private static long sizeOf(String note) {
        return Long.parseLong(note.split("\n")[1]);
    }

    private static String missing(String errors) {
        var found = Pattern.compile("leaves (\\d+ to \\d+) of the cell were published and are missing")
                .matcher(errors);
        return found.find() ? found.group(1) : errors;
    }

    /** A base backup of the running database: its files, the journal of the time they took, and where that begins. */
    private void backUp() throws Exception {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('set back', true)");
            copy("data/database", "backup");
            copy("data/secrets/audit", "secrets-then");
            try (var stopped = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                stopped.next();
                Files.writeString(temporary.resolve("backup/backup_label"), stopped.getString(1));
            }
            delete("backup/pg_wal");
            copy("data/database/pg_wal", "backup/pg_wal");
            Files.delete(temporary.resolve("backup/postmaster.pid"));
        }
    }

    private Connection superuser() throws Exception {
        var data = temporary.resolve("data");
        var url = "jdbc:postgresql://127.0.0.1:"
                + Files.readString(data.resolve("database.port")).strip() + "/mandate";
        var password =
                Files.readString(data.resolve("secrets/postgres.password")).strip();
        return DriverManager.getConnection(url, "postgres", password);
    }

    /** Number and committed note of each generation. */
    private List<String> generations() throws Exception {
        try (var connection = superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select number || ' ' || coalesce(encode(last_note, 'hex'), 'null') from audit.cell_generation"
                                + " order by number")) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        }
    }

    private boolean sinceIsGood(String later, String earlier) throws Exception {
        var reader = reader();
        return reader.verify(later, "--since", reader.saved(earlier).toString()).exitCode() == 0;
    }

    private Answer change(String name) throws Exception {
        return api("LEGAL").post("/instructions/contact", """
                {"purpose":"PRIVACY","name":"%s","position":"Test","email":"back@it.example"}""".formatted(name));
    }

    private LogReader reader() throws Exception {
        return new LogReader(api("TENANT_ADMIN"), temporary);
    }

    private String entry() throws Exception {
        var items = api("TENANT_ADMIN").get("/audit/entries?limit=1").json().getJsonArray("items");
        return items.getValuesAs(JsonObject.class).get(0).getString("id");
    }

    private Api api(String role) throws Exception {
        var token = DemoPerson.of(temporary.resolve("data"), "nordlicht", role).apiToken();
        return new Api("http://localhost:" + port, token);
    }

    private void copy(String from, String to) throws IOException {
        var source = temporary.resolve(from);
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                return visitFile(folder, attributes);
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                var target =
                        temporary.resolve(to).resolve(source.relativize(path).toString());
                try {
                    Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
                } catch (NoSuchFileException gone) {
                    // A database at work deletes what it no longer needs, and the journal knows.
                    return FileVisitResult.CONTINUE;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
                throw failure;
            }
        });
    }

    private void delete(String folder) throws IOException {
        try (var paths = Files.walk(temporary.resolve(folder))) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
