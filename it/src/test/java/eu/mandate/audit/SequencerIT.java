package eu.mandate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.audit.store.KeyFolder;
import eu.mandate.driver.Api;
import eu.mandate.driver.LaunchedProcess;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Application and database are killed while entries are appended and put into order, at random and between named steps: what was
 * answered is in a tree exactly once, there are no gaps, everything is as recomputed, and what was exported before is the
 * beginning of what is exported after.
 */
class SequencerIT {
    /** How often everything is cut off; more take longer. */
    private static final int KILLS = Integer.getInteger("kills", 2);

    /** The seed is printed, so that a failure can be run again with {@code -Dseed}. */
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    private static final List<KillPoint> STEPS = steps();

    /** Calls of each person at the same time: what they only read is committed in groups. */
    private static final int AT_ONCE = 3;

    private static final String TREE_BY_TENANT = " from audit.leaf l left join audit.head h using (tenant_id)";

    @TempDir
    Path temporary;

    private final int port = LaunchedProcess.freePort();
    private final Random random = new Random(SEED);
    private int starts;
    private boolean endLease;

    /** Once each in an order that differs from run to run, the random moment every other time. */
    private static List<KillPoint> steps() {
        var named = new ArrayList<>(List.of(KillPoint.values()));
        named.remove(KillPoint.RANDOM);
        Collections.shuffle(named, new Random(SEED));
        System.out.println("kills " + KILLS + ", seed " + SEED);
        return named.stream().flatMap(step -> Stream.of(KillPoint.RANDOM, step)).toList();
    }

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
    void killedAtAnyMomentEveryAnsweredEntryIsInATreeOnceAndTheLogGoesOn() throws Exception {
        var earlier = new String[1];
        for (var kill = 0; kill < KILLS; kill++) {
            var first = kill == 0;
            var databaseToo = kill % 2 == 1;
            var step = STEPS.get(kill % STEPS.size());
            System.out.println("kill " + (kill + 1) + ": " + step + (databaseToo ? ", and the database" : ""));
            running(server -> {
                if (first) earlier[0] = reader().exportWith(entry(api("TENANT_ADMIN")));
                else assertWhole();
                streamUntilKilled(server, step, databaseToo);
            });
            // That it runs out by itself is waited for once; the holder is dead.
            if (!first) endLease = true;
        }
        running(server -> {
            assertWhole();
            var key = reader().await("/audit/checkpoint").json().getJsonArray("keys");
            var later = reader().exportWith(entry(api("TENANT_ADMIN")));
            var verdict = reader().verify(
                            later,
                            "--since",
                            reader().saved(earlier[0]).toString(),
                            "--key",
                            key.getValuesAs(JsonString.class).get(0).getString());
            assertThat(verdict.exitCode()).as(verdict.text()).isZero();
        });
    }

    /** The journal of what was answered is outside of everything that is killed. */
    private void streamUntilKilled(LaunchedProcess server, KillPoint step, boolean databaseToo) throws Exception {
        var people = List.of(api("TENANT_ADMIN"), api("PRIVACY_MANAGER"), api("LEGAL"));
        var before = journal().size();
        var pool = Executors.newFixedThreadPool(people.size() * AT_ONCE);
        for (var person : people) {
            for (var i = 0; i < AT_ONCE; i++) pool.submit(() -> stream(person));
        }
        while (journal().size() < before + 60) Thread.sleep(20);
        try (var holder = superuser()) {
            if (step == KillPoint.RANDOM) Thread.sleep(random.nextInt(400));
            else step.hold(holder);
            if (databaseToo) killDatabase();
            server.kill();
            server.awaitEnd();
            if (!databaseToo) step.letGo(holder);
        }
        pool.shutdownNow();
    }

    /** Ends with the first call that gets no answer. */
    private void stream(Api person) {
        while (true) {
            var answer = person.get("/policy");
            if (answer.status() == 200) acknowledge(answer.header("X-Request-Id"));
        }
    }

    private synchronized void acknowledge(String request) {
        try {
            Files.writeString(
                    temporary.resolve("journal"), request + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private synchronized List<String> journal() throws IOException {
        var file = temporary.resolve("journal");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** Where nobody collects dead processes, the next start would take the number in the file for a running server. */
    private void killDatabase() throws Exception {
        var file = temporary.resolve("data/database/postmaster.pid");
        var server =
                ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0).strip()));
        var sessions = server.stream().flatMap(ProcessHandle::descendants).toList();
        server.ifPresent(ProcessHandle::destroyForcibly);
        for (var i = 0; i < 100 && sessions.stream().anyMatch(ProcessHandle::isAlive); i++) Thread.sleep(20);
        Files.deleteIfExists(file);
    }

    private void assertWhole() throws Exception {
        awaitOrder();
        var kept = column("select request_id from audit.entry e join audit.leaf l using (tenant_id, entry_id)");
        for (var request : journal()) assertThat(kept).as(request).containsOnlyOnce(request);
        assertThat(column("select tenant_id" + TREE_BY_TENANT
                        + " group by tenant_id, h.size having count(*) <> coalesce(h.size, 0) or min(idx) <> 0"
                        + " or max(idx) <> count(*) - 1"))
                .as("gaps")
                .isEmpty();
        assertThat(column("select l.entry_id from audit.leaf l join audit.entry e using (tenant_id, entry_id)"
                        + " where l.leaf <> sha256('\\x00'::bytea || e.bytes)"))
                .as("leaves")
                .isEmpty();
        assertThat(column("select count(*) - c.size from audit.cell_leaf, audit.cell c group by c.size"))
                .containsExactly("0");
        assertAsRecomputed();
    }

    /** Every head, tile, leaf of the cell and note, in a snapshot of its own. */
    private void assertAsRecomputed() throws Exception {
        try (var connection = superuser()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var stored = new StoredLogs(connection, KeyFolder.at(temporary.resolve("data/secrets/audit")));
            assertThat(stored.cell().findings()).as("cell").isEmpty();
            for (var tenant : column("select tenant_id from audit.head")) {
                assertThat(stored.log(Integer.parseInt(tenant)).inspect().findings())
                        .as("tenant " + tenant)
                        .isEmpty();
            }
        }
    }

    /** A killed holder's lease has to run out first. */
    private void awaitOrder() throws Exception {
        if (endLease) {
            try (var connection = superuser()) {
                KillPoint.execute(connection, "update audit.cell set lease_ends = now() where lease_ends > now()");
            }
            endLease = false;
        }
        for (var i = 0; i < 600; i++) {
            if (column("select 1 from audit.entry e where not exists (select from audit.leaf l"
                            + " where l.tenant_id = e.tenant_id and l.entry_id = e.entry_id)")
                    .isEmpty()) return;
            Thread.sleep(50);
        }
        throw new IllegalStateException("entries without a place");
    }

    private LogReader reader() throws Exception {
        return new LogReader(api("TENANT_ADMIN"), temporary);
    }

    private static String entry(Api api) {
        var items = api.get("/audit/entries?limit=1").json().getJsonArray("items");
        return items.getValuesAs(JsonObject.class).get(0).getString("id");
    }

    private Api api(String role) throws Exception {
        try (var reader = Json.createReader(Files.newBufferedReader(temporary.resolve("data/demo.json")))) {
            var token = reader.readObject().getJsonArray("tenants").getValuesAs(JsonObject.class).stream()
                    .filter(tenant -> tenant.getString("key").equals("nordlicht"))
                    .flatMap(tenant -> tenant.getJsonArray("users").getValuesAs(JsonObject.class).stream())
                    .filter(person -> person.getString("role").equals(role))
                    .findFirst()
                    .orElseThrow()
                    .getString("apiToken");
            return new Api("http://localhost:" + port, token);
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

    private List<String> column(String sql) throws Exception {
        try (var connection = superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        }
    }
}
