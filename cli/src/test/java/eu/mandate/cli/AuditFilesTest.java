package eu.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditFilesTest {
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
    void savesTheWholeLogAsItCame() throws IOException {
        try (var server = new FakeServer(200, "mandate-log/v1\n")) {
            assertThat(run(server, "audit", "export", "--out", "log.mandatelog"))
                    .as(err.toString())
                    .isZero();
            assertThat(server.onlyRequest().path()).isEqualTo("/api/v1/audit/export");
            assertThat(folder.resolve("log.mandatelog")).hasContent("mandate-log/v1\n");
        }
    }

    @Test
    void savesTheProofOfOneEntry() throws IOException {
        try (var server = new FakeServer(200, "mandate-proof/v1\n")) {
            assertThat(run(server, "audit", "proof", "a/b", "--out", "proof")).isZero();
            assertThat(server.onlyRequest().path()).isEqualTo("/api/v1/audit/entries/a%2Fb/proof");
        }
    }

    @Test
    void saysThatAFileCannotBeWritten() throws IOException {
        try (var server = new FakeServer(200, "mandate-log/v1\n")) {
            for (var target : new String[] {"missing/log", folder.toString()}) {
                assertThat(run(server, "audit", "export", "--out", target)).isEqualTo(1);
                assertThat(err.toString()).contains("cannot be written").doesNotContain("No answer");
            }
            assertThat(folder.getParent().resolve(folder.getFileName() + ".part"))
                    .doesNotExist();
        }
    }

    @Test
    void leavesNothingBehindWhenTheServerRefuses() throws IOException {
        try (var server = new FakeServer(
                409, "{\"code\":\"CONFLICT\",\"title\":\"t\",\"detail\":\"Not signed yet.\",\"instance\":\"i\"}")) {
            assertThat(run(server, "audit", "export", "--out", "log.mandatelog"))
                    .isNotZero();
            assertThat(err.toString()).contains("Not signed yet.");
            try (var files = Files.list(folder)) {
                assertThat(files).isEmpty();
            }
        }
    }
}
