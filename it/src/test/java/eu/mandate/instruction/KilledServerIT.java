package eu.mandate.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.LaunchedProcess;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed while instructions are given: what was answered is there, and nothing is there by half. */
class KilledServerIT {
    private static final List<String> PURPOSES =
            List.of("PRIVACY", "SECURITY_24X7", "BREACH", "INSTRUCTION", "SUB_PROCESSOR_NOTICE");

    /** How often the stream is cut off; more take longer. */
    private static final int KILLS = Integer.getInteger("kills", 1);

    @TempDir
    Path temporary;

    private final int port = LaunchedProcess.freePort();
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

    private static final String OWN = "tenant_id = (select tenant_id from tenant.tenant where key = 'nordlicht')";

    /** Numbers, entries and the counter tell the same story; answers the last number. */
    private int assertWhole() throws Exception {
        var numbers = column("select number from instruction.instruction where " + OWN + " order by number");
        var expected = IntStream.rangeClosed(1, numbers.size())
                .mapToObj(Integer::toString)
                .toList();
        assertThat(numbers).isEqualTo(expected);
        assertThat(column("select coalesce((select last_number from instruction.ledger where " + OWN + "), 0)"))
                .containsExactly(Integer.toString(numbers.size()));
        assertThat(column("select object_id from audit.entry where " + OWN
                        + " and action = 'instruction-given' order by object_id::int"))
                .as("one entry each")
                .isEqualTo(expected);
        assertThat(column("select number from instruction.instruction where text_en = '' or text_zh = ''"))
                .isEmpty();
        return numbers.size();
    }

    @Test
    void killedBetweenTheStepsAndInAStreamOfInstructionsTheLedgerStaysWhole() throws Exception {
        running(this::killBetweenTheSteps);
        var answered = new ConcurrentLinkedQueue<Integer>();
        for (var kill = 0; kill < KILLS; kill++) {
            running(server -> {
                carryOn(answered);
                streamUntilKilled(server, answered);
            });
        }
        running(server -> carryOn(answered));
    }

    /** Everything is whole and what was answered is there; the next number is the next one. */
    private void carryOn(ConcurrentLinkedQueue<Integer> answered) throws Exception {
        var last = assertWhole();
        assertThat(column("select number from instruction.instruction where text_en like '%Nobody%'"))
                .as("what was held up")
                .isEmpty();
        assertThat(answered).doesNotHaveDuplicates().allMatch(number -> number <= last);
        assertThat(Contacts.given(api("LEGAL"), "PRIVACY", "After start " + starts))
                .isEqualTo(last + 1);
        assertWhole();
    }

    private void streamUntilKilled(LaunchedProcess server, ConcurrentLinkedQueue<Integer> answered) throws Exception {
        var people = List.of(api("TENANT_ADMIN"), api("PRIVACY_MANAGER"), api("LEGAL"));
        var pool = Executors.newFixedThreadPool(people.size());
        for (var person : people) pool.submit(() -> stream(person, answered));
        var before = answered.size();
        while (answered.size() < before + 30) Thread.sleep(20);
        Thread.sleep(new Random().nextInt(300));
        server.kill();
        server.awaitEnd();
        pool.shutdownNow();
    }

    /** Ends with the first call that gets no answer. */
    private static void stream(Api person, ConcurrentLinkedQueue<Integer> answered) {
        for (var i = 0; ; i++) {
            var answer =
                    Contacts.give(person, PURPOSES.get(i % PURPOSES.size()), "Person " + person.hashCode() + " " + i);
            if (answer.status() == 201) answered.add(answer.json().getInt("number"));
        }
    }

    /** Instruction and counter are written, the entry is held up by a lock on its table: the server dies in between. */
    private void killBetweenTheSteps(LaunchedProcess server) throws Exception {
        var api = api("TENANT_ADMIN");
        try (var holder = superuser()) {
            holder.setAutoCommit(false);
            try (var statement = holder.createStatement()) {
                statement.execute("lock table audit.entry in exclusive mode");
            }
            CompletableFuture<Answer> call =
                    CompletableFuture.supplyAsync(() -> Contacts.give(api, "BREACH", "Nobody"));
            awaitWaiting();
            server.kill();
            server.awaitEnd();
            assertThat(call.handle((answer, failure) -> failure != null).join())
                    .as("no answer came")
                    .isTrue();
        }
    }

    private void awaitWaiting() throws Exception {
        for (var i = 0; i < 300; i++) {
            if (!column("select pid from pg_stat_activity where usename = 'app_rw' and wait_event_type = 'Lock'"
                            + " and query like 'insert into audit.entry%'")
                    .isEmpty()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new SQLException("no entry waits");
    }
}
