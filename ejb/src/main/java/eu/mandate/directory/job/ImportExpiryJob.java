package eu.mandate.directory.job;

import eu.mandate.directory.service.ImportExpiry;
import eu.mandate.job.service.JobRunner;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;

/** Lets uploaded tables go once their time is over, every night, on one node. */
@Stateless
public class ImportExpiryJob {
    private static final Duration PAUSE = Duration.ofHours(20);

    @Inject
    JobRunner runner;

    /** Not persistent: a persistent timer dies with its node. */
    @Schedule(hour = "3", minute = "23", persistent = false)
    void everyNight() {
        runner.runDue(ImportExpiry.NAME, PAUSE);
    }
}
