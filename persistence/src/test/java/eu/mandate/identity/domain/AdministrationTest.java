package eu.mandate.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdministrationTest {

    @ParameterizedTest(name = "held {0}, active {1}, invitation open {2}, link kept {3}: link needed {4}")
    @CsvSource({
        "false, false, false, false, true",
        "false, false, false, true, true",
        "true, true, false, false, false",
        "true, true, true, true, false",
        "true, false, true, true, false",
        "true, false, true, false, true",
        "true, false, false, true, true"
    })
    void aLinkIsNeededWhileNobodyIsActiveAndNoKeptLinkWorks(
            boolean held, boolean active, boolean open, boolean kept, boolean needed) {
        assertThat(new Administration(held, active, open).needsLink(kept)).isEqualTo(needed);
    }
}
