package eu.mandate.longjob;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.LaunchedProcess;
import eu.mandate.driver.LongJobDriver;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed in the middle of a large export; the next start makes the whole file, and makes it once. */
class KilledWhileExportingIT {
    private static final int ENTRIES = 50_000;

    // Older than all others, so that they come last; what they are made of does not matter to an export.
    private static final String MANY = """
            insert into audit.entry (tenant_id, entry_id, occurred_at, action, object_type, outcome, bytes, leaf)
            select t.tenant_id, ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, '2020-01-01', 'made-up',
                   'page', 'ALLOWED', '\\x01', sha256('\\x01')
              from tenant.tenant t, generate_series(1, %d) n where t.key = 'nordlicht'""".formatted(ENTRIES);

    @TempDir
    Path temporary;

    private final int port = LaunchedProcess.freePort();
    private int starts;

    private LaunchedProcess started() throws Exception {
        var data = temporary.resolve("data").toString();
        var folder = temporary.resolve("start-" + ++starts);
        return LaunchedProcess.start(folder, Map.of(), "--port", Integer.toString(port), "--data", data, "--demo")
                .awaitAnswer();
    }

    @Test
    void aJobThatDiesWithItsServerIsDoneByTheNext() throws Exception {
        String id;
        try (var server = started()) {
            assertThat(sql(MANY)).isEqualTo(Integer.toString(ENTRIES));
            id = new LongJobDriver(api()).order("{\"format\":\"CSV\",\"action\":\"made-up\"}");
            awaitRows(id);
            server.kill();
            server.awaitEnd();
        }
        try (var server = started()) {
            assertThat(sql("select state from longjob.long_job")).isIn("RUNNING", "DONE");
            // The lease of the dead one is not waited for here.
            sql("update longjob.queue set ends_at = now() - interval '1 second'");
            var job = new LongJobDriver(api()).ended(id);
            assertThat(job.getString("state")).isEqualTo("DONE");
            assertThat(job.getInt("rowsDone")).isEqualTo(ENTRIES);
            assertThat(api().get("/long-jobs/" + id + "/file").body()).hasLineCount(ENTRIES + 1);
            assertThat(sql("select sum(octet_length(content)) from longjob.chunk"))
                    .isEqualTo(Integer.toString(job.getInt("size")));
            assertThat(sql("select count(*) from audit.entry where action = 'long-job-finished'"))
                    .isEqualTo("1");
            assertThat(sql("select count(*) from longjob.queue")).isEqualTo("0");
            assertThat(server.errors()).doesNotContain("OutOfMemory");
        }
    }

    private void awaitRows(String id) throws Exception {
        for (var i = 0; i < 600; i++) {
            var job = api().get("/long-jobs/" + id).json();
            if (job.getInt("rowsDone") > 0) return;
            LockSupport.parkNanos(20_000_000);
        }
        throw new IllegalStateException("the job does not run");
    }

    private Api api() throws Exception {
        try (var reader = Json.createReader(Files.newBufferedReader(temporary.resolve("data/demo.json")))) {
            var token = reader.readObject().getJsonArray("tenants").getValuesAs(JsonObject.class).stream()
                    .filter(tenant -> tenant.getString("key").equals("nordlicht"))
                    .flatMap(tenant -> tenant.getJsonArray("users").getValuesAs(JsonObject.class).stream())
                    .filter(person -> person.getString("role").equals("AUDITOR"))
                    .findFirst()
                    .orElseThrow()
                    .getString("apiToken");
            return new Api("http://localhost:" + port, token);
        }
    }

    /** The first value, or how many rows were changed. */
    private String sql(String sql) throws Exception {
        var data = temporary.resolve("data");
        var port = Files.readString(data.resolve("database.port")).strip();
        var password =
                Files.readString(data.resolve("secrets/postgres.password")).strip();
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/mandate", "postgres", password);
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) return Integer.toString(statement.getUpdateCount());
            try (var rows = statement.getResultSet()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }
}
