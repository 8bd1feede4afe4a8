package eu.mandate.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The demo story is told once, even by an installation that was killed while it told it. */
final class Story {
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

    private final KilledInstallation installation;
    private List<List<String>> told;
    private String handedOut;

    Story(KilledInstallation installation) {
        this.installation = installation;
    }

    /** Starts the installation and kills it in the middle of the story. */
    void breakOff() throws Exception {
        installation.begin();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && instructions() < IN_THE_MIDDLE) Thread.sleep(5);
        installation.kill(false);
        assertThat(file()).doesNotExist();
    }

    /** What was broken off is told to its end. */
    void assertToldToItsEnd() throws Exception {
        told = everything();
        handedOut = Files.readString(file());
        var ours = told.stream().filter(row -> row.get(0).equals("nordlicht")).toList();
        assertThat(ours).hasSize(31);
        assertThat(ours.stream().map(row -> row.get(2) + row.get(4)))
                .as("nothing was told twice")
                .doesNotHaveDuplicates();
    }

    /** The next start leaves it alone. */
    void assertLeftAlone() throws Exception {
        assertThat(everything()).isEqualTo(told);
        assertThat(Files.readString(file())).isEqualTo(handedOut);
    }

    private Path file() {
        return installation.data().resolve("demo.json");
    }

    /** How far the story is told; nothing while there is no database that answers. */
    private int instructions() throws IOException {
        try {
            return Files.exists(installation.data().resolve("database.port"))
                    ? installation.rows(TOLD).size()
                    : 0;
        } catch (SQLException notYet) {
            return 0;
        }
    }

    private List<List<String>> everything() throws SQLException, IOException {
        var all = new ArrayList<List<String>>();
        for (var sql : List.of(TOLD, OFFERED, WAITING)) all.addAll(installation.rows(sql));
        return all;
    }
}
