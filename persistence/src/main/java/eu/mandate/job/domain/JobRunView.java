package eu.mandate.job.domain;

import java.time.Instant;

/**
 * One run of a job.
 *
 * @param finishedAt null while it runs
 * @param outcome name of a {@link JobOutcome}, or null while it runs
 * @param processed how many things were done
 */
public record JobRunView(
        String id, String job, Instant startedAt, Instant finishedAt, String outcome, long processed) {}
