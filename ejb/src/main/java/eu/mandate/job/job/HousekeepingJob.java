package eu.mandate.job.job;

import eu.mandate.job.service.Housekeeping;
import eu.mandate.job.service.JobRunner;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;

/** Starts housekeeping every hour, on one node. */
@Stateless
public class HousekeepingJob {
    private static final Duration PAUSE = Duration.ofMinutes(50);

    @Inject
    JobRunner runner;

    /** Not persistent: a persistent timer dies with its node. */
    @Schedule(hour = "*", minute = "7", persistent = false)
    void everyHour() {
        runner.runDue(Housekeeping.NAME, PAUSE);
    }
}
