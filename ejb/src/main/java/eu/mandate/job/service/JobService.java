package eu.mandate.job.service;

import static eu.mandate.kernel.domain.RoleNames.INSTALLATION_ADMIN;
import static eu.mandate.kernel.domain.RoleNames.OPERATIONS;

import eu.mandate.job.domain.JobRunOrdered;
import eu.mandate.job.domain.JobRunView;
import eu.mandate.job.entity.JobRuns;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.service.PlatformScoped;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** Jobs for operators. The order is recorded in the operator's own log, the effects in the tenants' logs. */
@Stateless
@PlatformScoped
@RolesAllowed({OPERATIONS, INSTALLATION_ADMIN})
public class JobService {
    @Inject
    JobRunner runner;

    @Inject
    JobRuns runs;

    @Inject
    Event<DomainEvent> events;

    /**
     * Runs a job now and waits for its end. A failure of the job is an outcome of the run, not of this call.
     *
     * @throws Refusal NOT_FOUND for an unknown job, CONFLICT when it is under way
     */
    public JobRunView run(String name) {
        runner.insistOn(name);
        events.fire(new JobRunOrdered(name));
        return runner.runNow(name);
    }

    /** @throws Refusal NOT_FOUND for an unknown or malformed identifier */
    @Unrecorded("a run tells numbers and times, no personal data")
    public JobRunView get(String id) {
        try {
            return runs.get(UUID.fromString(id)).view();
        } catch (IllegalArgumentException malformed) {
            throw Refusal.notFound("job-run", id);
        }
    }
}
