package eu.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongJobsTest {
    private static final String DONE = "{\"id\":\"j\",\"state\":\"DONE\",\"rowsDone\":3}";
    private static final String FAILED = "{\"id\":\"j\",\"state\":\"FAILED\",\"failureEn\":\"Too large.\"}";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(FakeServer server, String... arguments) {
        var surroundings = new Surroundings(
                Map.of("MANDATE_URL", server.url(), "MANDATE_TOKEN", "secret"), folder, new PrintWriter(out));
        return Mandate.execute(surroundings, new PrintWriter(err), arguments);
    }

    @Test
    void anExportIsOrderedInTheWordsOfTheListAndItsFileIsSaved() throws IOException {
        try (var server = new FakeServer(200, DONE)) {
            var exit = run(server, "audit", "entries", "--action", "x", "--export", "json-lines", "--out", "f.jsonl");
            assertThat(exit).as(err.toString()).isZero();
            assertThat(server.onlyRequest().method()).isEqualTo("POST");
            assertThat(server.onlyRequest().path()).isEqualTo("/api/v1/audit/entries/exports");
            assertThat(server.onlyRequest().body()).isEqualTo("{\"format\":\"JSON_LINES\",\"action\":\"x\"}");
            assertThat(server.requests().get(1).path()).isEqualTo("/api/v1/long-jobs/j/file");
            assertThat(folder.resolve("f.jsonl")).hasContent(DONE);
        }
    }

    @Test
    void aJobThatFailedLeavesNoFileAndSaysWhy() throws IOException {
        try (var server = new FakeServer(200, FAILED)) {
            assertThat(run(server, "jobs", "download", "j", "--out", "f.csv")).isNotZero();
            assertThat(err.toString()).contains("FAILED").contains("Too large.");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void anExportNeedsAPlaceForItsFile() throws IOException {
        try (var server = new FakeServer(200, DONE)) {
            assertThat(run(server, "audit", "entries", "--export", "csv")).isNotZero();
            assertThat(err.toString()).contains("--out");
            assertThat(server.requests()).isEmpty();
        }
    }
}
