package eu.mandate.kernel.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sha256Test {
    @Test
    void givesTheHashOfThePublishedExample() {
        assertThat(HexFormat.of().formatHex(Sha256.of("abc")))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void partsHashLikeTheirConcatenation() {
        assertThat(Sha256.of("a".getBytes(UTF_8), "bc".getBytes(UTF_8))).isEqualTo(Sha256.of("abc"));
    }

    @Test
    void comparesWholeHashes() {
        assertThat(Sha256.same(Sha256.of("a"), Sha256.of("a"))).isTrue();
        assertThat(Sha256.same(Sha256.of("a"), Sha256.of("b"))).isFalse();
    }
}
