package eu.mandate.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final String KEY = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void wrongUsageIsTold() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("Which file?").contains("--key-file");
        assertThat(run("a", "b")).isEqualTo(2);
        assertThat(run("a", "--what", "b")).isEqualTo(2);
        assertThat(run("a", "--key")).isEqualTo(2);
        assertThat(run("a", "--output", "xml")).isEqualTo(2);
        assertThat(run("a", "--log", "AAAA")).isEqualTo(2);
        assertThat(run("missing")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void helpIsGiven() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("mandate-log/v1");
    }

    @Test
    void whatIsNoLogIsNotGood() throws IOException {
        Files.writeString(folder.resolve("log"), "mandate-log/v1\nlog x\n");
        Files.writeString(folder.resolve("keys"), "# the key of a public log\n\n" + KEY + "  # its only one\n");
        assertThat(run("log", "--key-file", "keys", "--key", KEY)).isEqualTo(1);
        assertThat(out.toString())
                .startsWith("verdict             NOT GOOD, findings: 1")
                .contains("NONE");
        assertThat(run("log", "--since", "log")).isEqualTo(2);
    }

    @Test
    void aFileOfKeysWithoutAKeyPinsNothingAndIsRefused() throws IOException {
        Files.writeString(folder.resolve("log"), "mandate-log/v1\nlog x\n");
        Files.writeString(folder.resolve("keys"), "# to be filled in\n\n");
        assertThat(run("log", "--key-file", "keys")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no key in");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void emptyFilesAreNotGood() throws IOException {
        Files.createFile(folder.resolve("log"));
        assertThat(run("log", "--output", "json")).isEqualTo(1);
        assertThat(out.toString())
                .contains("\"attack\":\"malformed\"", "\"line\":1", "\"FORM\":\"FAILED\"", "\"CELL\":\"NOT_CHECKED\"");
    }

    @Test
    void whatAFileSaysMovesNothingOnTheTerminal() throws IOException {
        Files.writeString(folder.resolve("log"), "mandate-proof/v1\nkind \u202eevil\"\n");
        assertThat(run("log")).isEqualTo(1);
        assertThat(out.toString()).contains("?evil").doesNotContain("\u202e");
        assertThat(run("log", "--output", "json")).isEqualTo(1);
        assertThat(out.toString()).contains("evil\\\"");
    }

    private int run(String... words) {
        var streams = new Main.Streams(new PrintWriter(out), new PrintWriter(err));
        return Main.run(folder, List.of(words), streams);
    }
}
