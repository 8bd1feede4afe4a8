package eu.mandate.job.job;

import eu.mandate.job.service.JobRunner;
import eu.mandate.job.service.LogCheck;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;

/** Starts the check of the audit logs every night, on one node. */
@Stateless
public class LogCheckJob {
    private static final Duration PAUSE = Duration.ofHours(20);

    @Inject
    JobRunner runner;

    /** Not persistent: a persistent timer dies with its node. */
    @Schedule(hour = "2", minute = "37", persistent = false)
    void everyNight() {
        runner.runDue(LogCheck.NAME, PAUSE);
    }
}
