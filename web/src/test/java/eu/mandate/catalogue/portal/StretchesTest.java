package eu.mandate.catalogue.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StretchesTest {

    @Test
    void neighboursBecomeOneStretch() {
        assertThat(Stretches.of(List.of(12, 13, 14, 20))).isEqualTo("12–14, 20");
    }

    @Test
    void theOrderAndRepetitionsDoNotMatter() {
        assertThat(Stretches.of(List.of(20, 13, 12, 13))).isEqualTo("12–13, 20");
    }

    @Test
    void noLinesAreNoText() {
        assertThat(Stretches.of(List.of())).isEmpty();
    }
}
