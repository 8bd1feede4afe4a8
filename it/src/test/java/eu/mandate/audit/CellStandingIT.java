package eu.mandate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.audit.domain.CellStanding;
import eu.mandate.audit.domain.CellStanding.State;
import eu.mandate.audit.store.CellLog;
import eu.mandate.audit.store.KeyFolder;
import eu.mandate.driver.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where notes were published, the log needs the last one to tell whether it was set back, and changes nothing without it. */
class CellStandingIT {
    private static final Path KEYS = Installation.shared().data().resolve("secrets/audit");
    private static final String NOTE = "last-published.note";

    @TempDir
    Path folder;

    private Connection connection;

    @BeforeEach
    void copyTheFolder() throws Exception {
        connection = Installation.shared().superuser();
        Files.copy(KEYS.resolve("1.signing-key"), folder.resolve("1.signing-key"));
        Files.copy(KEYS.resolve(NOTE), folder.resolve(NOTE));
    }

    @AfterEach
    void close() throws Exception {
        connection.close();
    }

    /** As the holder of no lease, who signs nothing. */
    private CellStanding standing() {
        var source = StoredLogs.only(connection);
        return new CellLog(source, KeyFolder.at(folder), UUID.randomUUID(), Clock.systemUTC()).publish();
    }

    @Test
    void withItsNoteTheLogIsSound() {
        assertThat(standing().state()).isEqualTo(State.SOUND);
    }

    @Test
    void withoutItsNoteNothingMayChange() throws IOException {
        Files.delete(folder.resolve(NOTE));
        assertThat(standing().state()).isEqualTo(State.WITHOUT_NOTE);
        assertThat(standing().readOnly()).isTrue();
        assertThat(standing().text()).contains("last published note is missing");
    }

    @Test
    void aNoteThatIsNoneIsNotThere() throws IOException {
        for (var damaged : new byte[][] {{}, {'x'}, {(byte) 0xff, '\n'}}) {
            Files.write(folder.resolve(NOTE), damaged);
            assertThat(standing().state()).isEqualTo(State.WITHOUT_NOTE);
        }
    }

    @Test
    void withoutAKeyNothingIsSigned() throws IOException {
        Files.delete(folder.resolve("1.signing-key"));
        assertThat(standing().state()).isEqualTo(State.WITHOUT_KEY);
    }
}
