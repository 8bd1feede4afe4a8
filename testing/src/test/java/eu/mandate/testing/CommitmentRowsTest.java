package eu.mandate.testing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CommitmentRowsTest {

    @Test
    void everySourceHasAllItsRows() {
        var counts = CommitmentRows.all().values().stream().collect(groupingBy(CommitmentRow::source, counting()));
        assertThat(counts)
                .isEqualTo(Map.of(
                        CommitmentSource.JUWAITONG, 127L,
                        CommitmentSource.WEIBAN, 188L,
                        CommitmentSource.WESMILE, 66L,
                        CommitmentSource.WADESK, 131L,
                        CommitmentSource.FINDING, 123L,
                        CommitmentSource.INVARIANT, 45L));
    }

    @Test
    void aRowKnowsWhatItIsAbout() {
        assertThat(CommitmentRows.all()).containsEntry("J-001", new CommitmentRow("J-001", "processor-duty"));
    }

    @Test
    void refusesAMalformedRow() {
        assertThatThrownBy(() -> new CommitmentRow("j1", "notice")).isInstanceOf(IllegalArgumentException.class);
    }
}
