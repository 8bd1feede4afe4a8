package eu.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The call; what the verifier finds is tested in {@code eu.mandate.cli.verification}. */
class AuditVerifyTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aFileThatIsNoLogIsNotGood() throws IOException {
        Files.writeString(folder.resolve("log"), "hello\n");
        assertThat(run("audit", "verify", "log")).isEqualTo(1);
        assertThat(out.toString()).contains("NOT GOOD").contains("malformed");
    }

    @Test
    void theVerdictComesAsJsonToo() throws IOException {
        Files.writeString(folder.resolve("log"), "hello\n");
        assertThat(run("audit", "verify", "log", "--output", "json")).isEqualTo(1);
        assertThat(out.toString())
                .startsWith("{\"good\":false,\"trust\":\"NONE\"")
                .endsWith("}]}\n");
    }

    @Test
    void whatCannotBeReadIsWrongUsage() {
        assertThat(run("audit", "verify", "missing")).isEqualTo(2);
        assertThat(err.toString()).contains("Cannot be read");
        assertThat(run("audit", "verify", "missing", "--key", "x")).isEqualTo(2);
        assertThat(run("audit", "verify", "missing", "--key-file", "keys", "--since", "older"))
                .isEqualTo(2);
        assertThat(run("audit", "verify")).isEqualTo(2);
    }

    @Test
    void aFileOfKeysThatIsNoneIsWrongUsageHoweverLargeItIs() throws IOException {
        Files.writeString(folder.resolve("log"), "hello\n");
        Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xff, '\n'});
        try (var large = new RandomAccessFile(folder.resolve("large").toFile(), "rw")) {
            large.setLength(5L << 30);
        }
        assertThat(run("audit", "verify", "log", "--key-file", "large")).isEqualTo(2);
        assertThat(err.toString()).contains("larger than a mebibyte");
        assertThat(run("audit", "verify", "log", "--key-file", "bytes")).isEqualTo(2);
        assertThat(err.toString()).contains("A verifier key was expected");
    }

    private int run(String... arguments) {
        var surroundings = new Surroundings(Map.of(), folder, new PrintWriter(out, true));
        return Mandate.execute(surroundings, new PrintWriter(err, true), arguments);
    }
}
