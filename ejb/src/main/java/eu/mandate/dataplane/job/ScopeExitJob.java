package eu.mandate.dataplane.job;

import eu.mandate.dataplane.service.scope.ScopeExit;
import eu.mandate.job.service.JobRunner;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks every few minutes, on one node, for records that left the range of their application. */
@Stateless
public class ScopeExitJob {
    private static final Duration PAUSE = Duration.ofMinutes(4);

    @Inject
    JobRunner runner;

    /** Not persistent: a persistent timer dies with its node. */
    @Schedule(hour = "*", minute = "*/5", second = "20", persistent = false)
    void everyFewMinutes() {
        runner.runDue(ScopeExit.NAME, PAUSE);
    }
}
