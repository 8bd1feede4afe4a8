package eu.mandate.dataplane.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.tenant.domain.TenantId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {

    private static final SecretKeySpec KEY = new SecretKeySpec(new byte[32], "AES");
    private static final UUID RECORD = UUID.randomUUID();

    private final Sealing sealing = new Sealing(KEY, new TenantId(7));

    @TempDir
    Path temporary;

    @Test
    void what_was_sealed_opens_for_its_record_and_part_alone() {
        var sealed = sealing.seal(RECORD, Sealing.FIELDS, "{\"health\":\"糖尿病\"}");

        assertThat(sealing.open(RECORD, Sealing.FIELDS, sealed)).isEqualTo("{\"health\":\"糖尿病\"}");
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("health");
        assertThatThrownBy(() -> sealing.open(UUID.randomUUID(), Sealing.FIELDS, sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sealing.open(RECORD, "health", sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Sealing(KEY, new TenantId(8)).open(RECORD, Sealing.FIELDS, sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_changed_or_shortened_seal_does_not_open() {
        var sealed = sealing.seal(RECORD, Sealing.FIELDS, "text");
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> sealing.open(RECORD, Sealing.FIELDS, sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sealing.open(RECORD, Sealing.FIELDS, new byte[5]))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_same_text_is_never_sealed_the_same_way() {
        assertThat(sealing.seal(RECORD, "a", "x")).isNotEqualTo(sealing.seal(RECORD, "a", "x"));
    }

    @Test
    void the_installations_key_is_made_once_and_only_its_owner_can_read_it() throws IOException {
        var folder = temporary.resolve("keys");
        var first = new KeyFile(folder).key();

        assertThat(new KeyFile(folder).key()).isEqualTo(first);
        assertThat(first.getEncoded()).hasSize(32);
        try (var files = Files.list(folder)) {
            assertThat(files.map(SealingTest::mode)).containsExactly("rw-------");
        }
    }

    private static String mode(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
