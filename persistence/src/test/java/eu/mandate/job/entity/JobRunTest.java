package eu.mandate.job.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eu.mandate.job.domain.JobOutcome;
import eu.mandate.job.domain.JobRunView;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobRunTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final UUID ID = new UUID(1, 1);

    private final JobRun run = new JobRun(ID, "housekeeping", NOON);

    @Test
    void hasNoOutcomeWhileItRuns() {
        assertThat(run.view()).isEqualTo(new JobRunView(ID.toString(), "housekeeping", NOON, null, null, 0));
    }

    @Test
    void finishesOnce() {
        run.finish(JobOutcome.DONE, 3, NOON.plusSeconds(1));
        assertThat(run.view().processed()).isEqualTo(3);
        assertThatIllegalStateException().isThrownBy(() -> run.finish(JobOutcome.FAILED, 0, NOON));
    }
}
