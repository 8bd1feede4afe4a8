package eu.mandate.identity.service.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyFileTest {

    @TempDir
    Path folder;

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        var file = folder.resolve("new/demo.json");
        OwnerOnlyFile.write(file, "first");
        OwnerOnlyFile.write(file, "秘密");
        assertThat(file).hasContent("秘密");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void nothingElseIsLeftBehind() throws IOException {
        OwnerOnlyFile.write(folder.resolve("demo.json"), "text");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }
}
