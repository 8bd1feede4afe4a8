package eu.mandate.dataplane.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.testing.Commitment;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A report about a user has five fields, and a line has no place for a sixth. */
class UsageReportLineTest {

    @Test
    @Commitment("I-39")
    void hasExactlyTheFiveFields() {
        assertThat(UsageReportLine.columns()).containsExactly("name", "email", "logsIn", "loginFrequency", "timeSpent");
        assertThat(UsageReportLine.class).isFinal();
    }

    @Test
    void tellsTimeToTheMinuteOnly() {
        var line = new UsageReportLine("Anna", "anna@example.com", true, 3, Duration.ofSeconds(119));
        assertThat(line.timeSpent()).isEqualTo(Duration.ofMinutes(1));
        assertThat(line).hasToString("usage of one person");
    }

    @Test
    void contradictsNothingWithinItself() {
        assertThatThrownBy(() -> new UsageReportLine("Anna", "a@b.cd", false, 3, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new UsageReportLine("Anna", "a@b.cd", true, 1, Duration.ofMinutes(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
