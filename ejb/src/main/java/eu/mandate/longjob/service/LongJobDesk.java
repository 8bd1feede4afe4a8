package eu.mandate.longjob.service;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.longjob.domain.FileFormat;
import eu.mandate.longjob.domain.LongJobEvent;
import eu.mandate.longjob.domain.LongJobView;
import eu.mandate.longjob.entity.LongJob;
import eu.mandate.longjob.entity.LongJobs;
import eu.mandate.longjob.store.JdbcQueue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;

/** Takes orders from features that have something to be made as a file; the order is recorded. */
@ApplicationScoped
public class LongJobDesk {
    @Inject
    LongJobs jobs;

    @Inject
    JdbcQueue queue;

    @Inject
    LongJobKinds kinds;

    @Inject
    LongJobLimits limits;

    @Inject
    LongJobOrders orders;

    @Inject
    Event<DomainEvent> events;

    /**
     * Orders a job, in the running transaction; it begins when that is committed.
     *
     * @param request what the kind needs, as a JSON object
     * @param about codes that the log names of it, never anything of a person
     * @throws Refusal ROLE_NOT_ALLOWED without a role of the kind; CONFLICT {@code long-job-too-many}
     */
    public LongJobView order(String kind, FileFormat format, String request, Map<String, String> about) {
        kinds.insist(kind);
        var space = orders.space();
        queue.inTurn(space);
        if (jobs.open() >= limits.open()) throw Refusal.of(Code.CONFLICT, "long-job-too-many", limits.open());
        var job = new LongJob(orders.order(kind, format, request));
        jobs.add(job);
        queue.enter(job.id(), space);
        events.fire(new LongJobEvent.LongJobOrdered(job.id(), kind, format, about));
        return job.view();
    }
}
