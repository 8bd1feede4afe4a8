package eu.mandate.dataplane.job;

import eu.mandate.dataplane.service.file.FileExpiry;
import eu.mandate.job.service.JobRunner;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;

/** Starts the removal of files that no record names, every night, on one node. */
@Stateless
public class FileExpiryJob {
    private static final Duration PAUSE = Duration.ofHours(20);

    @Inject
    JobRunner runner;

    /** Not persistent: a persistent timer dies with its node. */
    @Schedule(hour = "3", minute = "41", persistent = false)
    void everyNight() {
        runner.runDue(FileExpiry.NAME, PAUSE);
    }
}
