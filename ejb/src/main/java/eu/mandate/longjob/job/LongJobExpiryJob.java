package eu.mandate.longjob.job;

import eu.mandate.job.service.JobRunner;
import eu.mandate.longjob.service.LongJobExpiry;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;

/** Starts the deletion of files after their time every hour, on one node. */
@Stateless
public class LongJobExpiryJob {
    private static final Duration PAUSE = Duration.ofMinutes(50);

    @Inject
    JobRunner runner;

    /** Not persistent: a persistent timer dies with its node. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    void everyHour() {
        runner.runDue(LongJobExpiry.NAME, PAUSE);
    }
}
