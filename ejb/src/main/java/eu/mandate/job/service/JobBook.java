package eu.mandate.job.service;

import eu.mandate.job.domain.JobOutcome;
import eu.mandate.job.domain.JobRunView;
import eu.mandate.job.entity.JobRun;
import eu.mandate.job.entity.JobRuns;
import eu.mandate.job.store.JdbcLeases;
import eu.mandate.kernel.domain.TimeOrderedId;
import eu.mandate.kernel.entity.RealTime;
import eu.mandate.tenant.service.PlatformScoped;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Keeps leases and runs, in short transactions of their own so that they outlive a crash. Not reachable from outside. */
@Stateless
@PlatformScoped
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobBook {
    private static final Duration LEASE = Duration.ofMinutes(30);
    private static final String WHY = "leases and runs are technical state";

    @Inject
    JdbcLeases leases;

    @Inject
    JobRuns runs;

    @Inject
    @RealTime
    Clock clock;

    /**
     * Opens a run if this node may.
     *
     * @param pause no run when another one began within it; zero for a run by hand
     * @return the run, or empty when another node works or worked
     */
    @Unrecorded(value = WHY, maintenance = true)
    public Optional<UUID> open(String job, Duration pause) {
        var now = clock.instant();
        var run = TimeOrderedId.next(clock);
        if (!leases.acquire(job, run, LEASE)) {
            return Optional.empty();
        }
        if (!pause.isZero() && runs.startedSince(job, now.minus(pause))) {
            leases.release(job, run);
            return Optional.empty();
        }
        runs.add(new JobRun(run, job, now));
        return Optional.of(run);
    }

    /** Closes a run and gives its lease back. */
    @Unrecorded(value = WHY, maintenance = true)
    public JobRunView close(UUID run, JobOutcome outcome, long processed) {
        var found = runs.get(run);
        found.finish(outcome, processed, clock.instant());
        var view = found.view();
        leases.release(view.job(), run);
        return view;
    }
}
