package eu.mandate.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.LaunchedProcess;
import eu.mandate.driver.ReadyOrganisation;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed while it renders an agreement: nothing is there by half, and the next one gets the number. */
class KilledWhileIssuingIT {
    private static final String OWN =
            " where tenant_id = (select tenant_id from tenant.tenant where key = 'nordlicht')";

    /** The transaction that holds the counter, at work outside of the database for a while: it renders. */
    private static final String RENDERING = """
            select a.pid from pg_stat_activity a join pg_locks l using (pid)
            where l.relation = 'agreement.counter'::regclass and l.mode = 'RowShareLock'
              and a.state = 'idle in transaction' and a.state_change < clock_timestamp() - interval '150 ms'""";

    @TempDir
    Path temporary;

    private final int port = LaunchedProcess.freePort();
    private int starts;

    private LaunchedProcess started() throws Exception {
        return LaunchedProcess.start(
                        temporary.resolve("start-" + ++starts),
                        Map.of(),
                        "--port",
                        Integer.toString(port),
                        "--data",
                        temporary.resolve("data").toString(),
                        "--demo")
                .awaitAnswer();
    }

    private Api legal() throws Exception {
        try (var reader = Json.createReader(Files.newBufferedReader(temporary.resolve("data/demo.json")))) {
            var token = reader.readObject().getJsonArray("tenants").getValuesAs(JsonObject.class).stream()
                    .filter(tenant -> tenant.getString("key").equals("nordlicht"))
                    .flatMap(tenant -> tenant.getJsonArray("users").getValuesAs(JsonObject.class).stream())
                    .filter(person -> person.getString("role").equals("LEGAL"))
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

    @Test
    void killedWhileRenderingNothingIsHalfMade() throws Exception {
        var before = 0;
        try (var server = started()) {
            var api = legal();
            before = column("select number from agreement.agreement" + OWN).size();
            CompletableFuture<Answer> call = CompletableFuture.supplyAsync(() -> ReadyOrganisation.issue(api));
            awaitRendering(call);
            server.kill();
            server.awaitEnd();
            assertThat(call.handle((answer, failure) -> failure != null).join())
                    .as("no answer came")
                    .isTrue();
        }
        var again = started();
        try {
            assertNothingOfIt(before);
            var next = ReadyOrganisation.issue(legal());
            assertThat(next.status()).as(next.body()).isEqualTo(201);
            assertThat(next.json().getInt("number")).isEqualTo(before + 1);
        } finally {
            again.close();
        }
    }

    private void assertNothingOfIt(int before) throws Exception {
        assertThat(column("select number from agreement.agreement" + OWN)).hasSize(before);
        assertThat(column("select last_number from agreement.counter" + OWN))
                .allMatch(last -> last.equals(Integer.toString(before)));
        assertThat(column("select object_id from audit.entry" + OWN + " and action = 'agreement-issued'"))
                .hasSize(before);
    }

    private void awaitRendering(CompletableFuture<Answer> call) throws Exception {
        try (var connection = superuser();
                var statement = connection.prepareStatement(RENDERING)) {
            while (!call.isDone()) {
                try (var rows = statement.executeQuery()) {
                    if (rows.next()) return;
                }
                Thread.sleep(5);
            }
        }
        throw new IllegalStateException("it was issued before anybody could interfere: " + call.join());
    }
}
