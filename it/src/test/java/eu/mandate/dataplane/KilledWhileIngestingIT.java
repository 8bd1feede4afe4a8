package eu.mandate.dataplane;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.LaunchedProcess;
import eu.mandate.driver.RecordsDriver;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Application and database are killed in turn while a file comes in as deliveries. After each death a delivery is there as a whole
 * or not at all, those that were answered are there, and after the file was sent again every record is there once.
 */
class KilledWhileIngestingIT {
    private static final int KILLS = Integer.getInteger("kills", 2);
    /** More than come in before each of the kills. */
    private static final int DELIVERIES = 60 * KILLS + 40;

    private static final int RECORDS = 50;
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final String OWN =
            " where tenant_id = (select tenant_id from tenant.tenant where key = 'nordlicht')";

    @TempDir
    Path temporary;

    private final int port = LaunchedProcess.freePort();
    private final Random random = new Random(SEED);
    private int starts;

    private interface Stay {
        void with(LaunchedProcess server) throws Exception;
    }

    private void running(Stay stay) throws Exception {
        var server = LaunchedProcess.start(
                        temporary.resolve("start-" + ++starts),
                        Map.of(),
                        "--port",
                        Integer.toString(port),
                        "--data",
                        temporary.resolve("data").toString(),
                        "--demo")
                .awaitAnswer();
        try {
            stay.with(server);
        } finally {
            server.close();
        }
    }

    @Test
    void killedAtAnyMomentEveryRecordOfTheFileIsThereOnceAfterItWasSentAgain() throws Exception {
        System.out.println("kills " + KILLS + ", seed " + SEED);
        for (var kill = 0; kill < KILLS; kill++) {
            var databaseToo = kill % 2 == 1;
            running(server -> {
                assertWhole();
                deliverUntilKilled(server, databaseToo);
            });
        }
        running(server -> {
            assertWhole();
            var api = api();
            for (var delivery = 0; delivery < DELIVERIES; delivery++) {
                var answer = RecordsDriver.deliver(api, records(delivery), "");
                assertThat(answer.status()).as(answer.body()).isEqualTo(200);
                assertThat(answer.json().getInt("refused")).isZero();
            }
            assertThat(counts()).hasSize(DELIVERIES).allMatch(count -> count == RECORDS);
            assertWhole();
        });
    }

    /** The journal of what was answered is outside of everything that is killed. */
    private void deliverUntilKilled(LaunchedProcess server, boolean databaseToo) throws Exception {
        var api = api();
        var before = journal().size();
        var stream = CompletableFuture.runAsync(() -> {
            for (var delivery = journal().size(); delivery < DELIVERIES; delivery++) {
                if (RecordsDriver.deliver(api, records(delivery), "").status() == 200) acknowledge(delivery);
            }
        });
        while (journal().size() < before + 3 && !stream.isDone()) Thread.sleep(10);
        Thread.sleep(random.nextInt(300));
        if (databaseToo) killDatabase();
        server.kill();
        server.awaitEnd();
        stream.handle((done, noAnswer) -> noAnswer).join();
    }

    /** A delivery is there as a whole, with its entry, or not at all; those that were answered are there. */
    private void assertWhole() throws Exception {
        var counts = counts();
        assertThat(counts).allMatch(count -> count == 0 || count == RECORDS);
        var there = column("select distinct split_part(external_id, '-', 1) from dataplane.record" + OWN
                + " and external_id ~ '^d[0-9]+-'");
        assertThat(there).containsAll(journal());
        assertThat(column("select count(*) from dataplane.record_subject" + OWN
                        + " and record in (select id from dataplane.record where external_id ~ '^d[0-9]+-')"))
                .containsExactly(Integer.toString(there.size() * RECORDS));
        var entries = column("select facts ->> 'outcomes' from audit.entry" + OWN + " and action = 'records-taken'"
                + " and facts ->> 'outcomes' = 'ADDED: " + RECORDS + "'");
        assertThat(entries).as("one entry for each").hasSize(there.size());
    }

    private List<Integer> counts() throws Exception {
        return column("select count(*) from dataplane.record" + OWN
                        + " and external_id ~ '^d[0-9]+-' group by split_part(external_id, '-', 1)")
                .stream()
                .map(Integer::valueOf)
                .toList();
    }

    private static List<String> records(int delivery) {
        return IntStream.range(0, RECORDS)
                .mapToObj(at -> RecordsDriver.message("Message " + at + " of " + delivery)
                        .add("externalId", "d" + delivery + "-" + at)
                        .add("subjects", Json.createArrayBuilder().add(RecordsDriver.subject("traveller-" + at)))
                        .build()
                        .toString())
                .toList();
    }

    private synchronized void acknowledge(int delivery) {
        try {
            Files.writeString(
                    temporary.resolve("journal"),
                    "d" + delivery + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private synchronized List<String> journal() {
        try {
            var file = temporary.resolve("journal");
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where nobody collects dead processes, the next start would take the number in the file for a running server. */
    private void killDatabase() throws Exception {
        var file = temporary.resolve("data/database/postmaster.pid");
        var server =
                ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0).strip()));
        server.ifPresent(ProcessHandle::destroyForcibly);
        Thread.sleep(2_000);
        Files.deleteIfExists(file);
    }

    private Api api() throws Exception {
        try (var reader = Json.createReader(Files.newBufferedReader(temporary.resolve("data/demo.json")))) {
            var token = reader.readObject().getJsonArray("tenants").getValuesAs(JsonObject.class).stream()
                    .filter(tenant -> tenant.getString("key").equals("nordlicht"))
                    .flatMap(tenant -> tenant.getJsonArray("users").getValuesAs(JsonObject.class).stream())
                    .filter(person -> person.getString("role").equals("TENANT_ADMIN"))
                    .findFirst()
                    .orElseThrow()
                    .getString("apiToken");
            return new Api("http://localhost:" + port, token);
        }
    }

    private List<String> column(String sql) throws Exception {
        var data = temporary.resolve("data");
        var url = "jdbc:postgresql://127.0.0.1:"
                + Files.readString(data.resolve("database.port")).strip() + "/mandate";
        var password =
                Files.readString(data.resolve("secrets/postgres.password")).strip();
        try (var connection = DriverManager.getConnection(url, "postgres", password);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        }
    }
}
