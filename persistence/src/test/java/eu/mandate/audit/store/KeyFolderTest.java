package eu.mandate.audit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderTest {
    @TempDir
    Path temporary;

    private KeyFolder folder() {
        return KeyFolder.at(temporary.resolve("audit"));
    }

    @Test
    void theKeyOfReferencesIsMadeOnceAndStays() {
        assertThat(folder().referencesKey()).hasSize(32).isEqualTo(folder().referencesKey());
    }

    @Test
    void whileKeysChangeTheOldAndTheNewOneSign() throws IOException {
        folder().makeSigningKey("log.example");
        assertThat(folder().signingKeys()).hasSize(1);
        var other = KeyFolder.at(temporary.resolve("other"));
        other.makeSigningKey("log.example");
        Files.copy(temporary.resolve("other/1.signing-key"), temporary.resolve("audit/2.signing-key"));
        assertThat(folder().signingKeys())
                .extracting(key -> key.verifier().text())
                .containsExactly(
                        folder().signingKeys().get(0).verifier().text(),
                        other.signingKeys().get(0).verifier().text());
    }

    @Test
    void theLastNoteIsReplacedAsAWhole() {
        assertThat(folder().lastNote()).isEmpty();
        folder().keepNote("a longer note\n");
        folder().keepNote("short\n");
        assertThat(folder().lastNote()).contains("short\n");
    }

    @Test
    void onlyTheOwnerReadsAnyOfIt() throws IOException {
        folder().makeSigningKey("log.example");
        folder().referencesKey();
        folder().keepNote("note\n");
        assertThat(mode(temporary.resolve("audit"))).isEqualTo("rwx------");
        try (var files = Files.list(temporary.resolve("audit"))) {
            assertThat(files.map(KeyFolderTest::mode)).hasSize(3).containsOnly("rw-------");
        }
    }

    private static String mode(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
