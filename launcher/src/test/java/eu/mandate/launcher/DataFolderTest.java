package eu.mandate.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path temporary;

    @Test
    void twoStartsNeverShareOneFolder() {
        try (var first = DataFolder.take(temporary.resolve("data"))) {
            assertThatThrownBy(() -> DataFolder.take(temporary.resolve("data")))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("in use");
            assertThat(first.resolve("lock")).exists();
        }
        DataFolder.take(temporary.resolve("data")).close();
    }

    @Test
    void whatAnEarlierStartLeftIsRemoved() throws IOException {
        try (var data = DataFolder.take(temporary.resolve("data"))) {
            Files.writeString(data.emptied("server").resolve("old"), "x");
            assertThat(data.emptied("server")).isEmptyDirectory();
        }
    }

    @Test
    void aPasswordIsMadeOnceAndReadableByItsOwnerOnly() throws IOException {
        var folder = temporary.resolve("secrets");
        var password = new Secrets(folder).password("owner");
        assertThat(password).hasSizeGreaterThanOrEqualTo(43);
        assertThat(new Secrets(folder).password("owner")).isEqualTo(password);
        assertThat(new Secrets(folder).password("app_rw")).isNotEqualTo(password);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("owner.password"))))
                .isEqualTo("rw-------");
    }
}
