package eu.mandate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A checkpoint that somebody kept, such as the one printed in an agreement, is held against a later one. */
class CheckpointProofIT {
    private final IdentityDriver identity = new IdentityDriver();

    @TempDir
    Path folder;

    private Space space;
    private LogReader reader;

    @BeforeEach
    void open() {
        space = identity.tenant();
        reader = new LogReader(space.admin().api(), folder);
    }

    @AfterEach
    void close() {
        identity.close();
    }

    @Test
    void aCheckpointIsProvenToGoOnFromOneThatWasKept() {
        var kept = reader.await("/audit/checkpoint").json();
        var size = kept.getJsonNumber("size").longValue();
        another();
        var later = reader.await("/audit/checkpoint", answer -> size(answer) > size);
        var path = "/audit/checkpoints/" + size + "/proof";
        var proof = reader.await(path + "?to=" + size(later)).body();
        var pinned = reader.saved(kept.getString("note")).toString();
        var verdict = reader.verify(proof, "--since", pinned);
        assertThat(verdict.exitCode()).as(verdict.text()).isZero();
        assertThat(reader.verify(reader.await(path).body()).exitCode()).isZero();
        assertThat(reader.verify(reader.await(path + "?to=" + size).body()).exitCode())
                .isZero();
        var forged = proof.replaceFirst("(?m)^proof .*$", "proof " + "A".repeat(43) + "=");
        assertThat(reader.verify(forged).exitCode()).isEqualTo(1);
    }

    private static long size(Answer checkpoint) {
        return checkpoint.json().getJsonNumber("size").longValue();
    }

    @Test
    void aCheckpointThatWasNotPublishedIsRefusedByItsSize() {
        var size = size(reader.await("/audit/checkpoint"));
        for (var none : new String[] {"999999999999", "0", "-1", "x", "01", "9999999999999999999999"}) {
            assertThat(space.admin()
                            .api()
                            .get("/audit/checkpoints/" + none + "/proof")
                            .code())
                    .as(none)
                    .isEqualTo("NOT_FOUND");
            assertThat(space.admin()
                            .api()
                            .get("/audit/checkpoints/" + size + "/proof?to=" + none)
                            .code())
                    .as(none)
                    .isEqualTo("NOT_FOUND");
        }
        another();
        var later = reader.await("/audit/checkpoint", answer -> size(answer) > size);
        var turned = space.admin().api().get("/audit/checkpoints/" + size(later) + "/proof?to=" + size);
        assertThat(turned.code()).isEqualTo("VALIDATION");
        assertThat(turned.body()).contains("\"/to\"");
    }

    /** One entry more, and so a later checkpoint. */
    private void another() {
        space.admin().api().get("/memberships");
    }
}
