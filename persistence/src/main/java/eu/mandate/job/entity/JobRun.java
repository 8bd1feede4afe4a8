package eu.mandate.job.entity;

import static java.util.Objects.requireNonNull;

import eu.mandate.job.domain.JobOutcome;
import eu.mandate.job.domain.JobRunView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One run of a job: it starts, and it finishes once. A run without an end was cut off by a crash or is under way. */
@Entity
@Table(schema = "job", name = "job_run")
public class JobRun {
    @Id
    @Column(name = "run_id")
    private UUID id;

    private String job;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Enumerated(EnumType.STRING)
    private JobOutcome outcome;

    private long processed;

    /** For JPA. */
    protected JobRun() {}

    public JobRun(UUID id, String job, Instant startedAt) {
        this.id = requireNonNull(id);
        this.job = requireNonNull(job);
        this.startedAt = requireNonNull(startedAt);
    }

    /**
     * Ends the run.
     *
     * @param done how many things were done, 0 and up
     * @throws IllegalStateException when it ended before
     */
    public void finish(JobOutcome how, long done, Instant now) {
        if (finishedAt != null) {
            throw new IllegalStateException("run " + id + " finished before");
        }
        outcome = requireNonNull(how);
        processed = done;
        finishedAt = requireNonNull(now);
    }

    public JobRunView view() {
        return new JobRunView(
                id.toString(), job, startedAt, finishedAt, outcome == null ? null : outcome.name(), processed);
    }
}
