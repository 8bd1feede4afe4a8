package eu.mandate.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import eu.mandate.driver.Installation;
import eu.mandate.driver.LaunchedProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story is told once, even by an installation that was killed while it told it. */
class DemoRetoldIT {
    private static final Duration PATIENCE = Duration.ofSeconds(170);
    private static final int IN_THE_MIDDLE = 8;
    private static final String TOLD = """
            select t.key, i.number::text, i.type, i.subject, i.payload, i.author::text
            from instruction.instruction i join tenant.tenant t using (tenant_id) order by t.key, i.number""";
    private static final String OFFERED = """
            select 'entry', entry_key, version::text, payload from catalogue.register_entry
            union all select 'profile', service, version, '' from catalogue.profile_version order by 1, 2, 3""";
    private static final String WAITING =
            "select kind, subject, payload, status::text from approval.request order by 1, 2, 3";

    @TempDir
    Path temporary;

    private final int port = LaunchedProcess.freePort();

    @Test
    void whatWasBrokenOffIsToldToItsEndAndThenLeftAlone() throws Exception {
        assumeThat(Installation.onExternalDatabase()).isFalse();
        breakOff();
        assertThat(file()).doesNotExist();
        List<List<String>> told;
        String handedOut;
        try (var second = start("second").awaitAnswer()) {
            told = everything();
            handedOut = Files.readString(file());
            second.kill();
            second.awaitEnd();
        }
        assertThat(instructions(told, "nordlicht")).hasSize(31);
        assertThat(instructions(told, "nordlicht").stream().map(row -> row.get(2) + row.get(4)))
                .as("nothing was told twice")
                .doesNotHaveDuplicates();
        try (var third = start("third").awaitAnswer()) {
            assertThat(everything()).isEqualTo(told);
            assertThat(Files.readString(file())).isEqualTo(handedOut);
            third.terminate();
            assertThat(third.awaitEnd()).isZero();
        }
    }

    private void breakOff() throws Exception {
        try (var first = start("first")) {
            var end = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < end && instructions() < IN_THE_MIDDLE) Thread.sleep(5);
            first.kill();
            first.awaitEnd();
        }
    }

    private LaunchedProcess start(String name) throws IOException {
        return LaunchedProcess.start(
                temporary.resolve(name),
                Map.of(),
                "--port",
                Integer.toString(port),
                "--data",
                data().toString(),
                "--demo");
    }

    private Path data() {
        return temporary.resolve("data");
    }

    private Path file() {
        return data().resolve("demo.json");
    }

    /** How far the story is told; nothing while there is no database that answers. */
    private int instructions() throws IOException {
        try {
            return Files.exists(data().resolve("database.port")) ? rows(TOLD).size() : 0;
        } catch (SQLException notYet) {
            return 0;
        }
    }

    private static List<List<String>> instructions(List<List<String>> all, String customer) {
        return all.stream().filter(row -> row.get(0).equals(customer)).toList();
    }

    private List<List<String>> everything() throws SQLException, IOException {
        var all = new ArrayList<List<String>>();
        for (var sql : List.of(TOLD, OFFERED, WAITING)) all.addAll(rows(sql));
        return all;
    }

    private List<List<String>> rows(String sql) throws SQLException, IOException {
        var url = "jdbc:postgresql://127.0.0.1:"
                + Files.readString(data().resolve("database.port")).strip() + "/mandate";
        var password =
                Files.readString(data().resolve("secrets/postgres.password")).strip();
        try (var connection = DriverManager.getConnection(url, "postgres", password);
                var found = connection.createStatement().executeQuery(sql)) {
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
}
