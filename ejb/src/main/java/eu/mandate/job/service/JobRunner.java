package eu.mandate.job.service;

import eu.mandate.job.domain.JobOutcome;
import eu.mandate.job.domain.JobRunView;
import eu.mandate.job.domain.PlatformJob;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.service.PlatformScoped;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.UUID;

/** Runs jobs outside of any transaction, on one node at a time. Not reachable from outside. */
@Stateless
@PlatformScoped
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobRunner {
    private static final Logger LOG = System.getLogger(JobRunner.class.getName());

    @Inject
    @Any
    Instance<PlatformJob> jobs;

    @Inject
    JobBook book;

    /**
     * Runs a job now.
     *
     * @throws Refusal NOT_FOUND for an unknown job, CONFLICT when it is under way
     */
    @Unrecorded(value = "the order is recorded by whoever gives it", maintenance = true)
    public JobRunView runNow(String name) {
        var job = job(name);
        var run = book.open(name, Duration.ZERO).orElseThrow(() -> Refusal.of(Code.CONFLICT, "job-under-way", name));
        return run(job, run);
    }

    /** Runs a job unless a node began it within the pause; the timers of all nodes fire at the same time. */
    @Unrecorded(value = "each step records what it does in its tenant", maintenance = true)
    public void runDue(String name, Duration pause) {
        var job = job(name);
        book.open(name, pause).ifPresent(run -> run(job, run));
    }

    /** @throws Refusal NOT_FOUND for an unknown job */
    @Unrecorded("names of jobs are no personal data")
    public void insistOn(String name) {
        job(name);
    }

    private PlatformJob job(String name) {
        return jobs.stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("job", name));
    }

    private JobRunView run(PlatformJob job, UUID run) {
        try {
            return book.close(run, JobOutcome.DONE, job.run());
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "run " + run + " of job " + job.name() + " failed", failed);
            return book.close(run, JobOutcome.FAILED, 0);
        }
    }
}
