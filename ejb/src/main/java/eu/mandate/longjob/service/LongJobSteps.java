package eu.mandate.longjob.service;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.longjob.domain.LongJobEvent;
import eu.mandate.longjob.domain.LongJobFailure;
import eu.mandate.longjob.domain.LongJobOrder;
import eu.mandate.longjob.entity.LongJob;
import eu.mandate.longjob.entity.LongJobs;
import eu.mandate.longjob.store.JdbcQueue;
import eu.mandate.longjob.store.JdbcQueue.Claim;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * The steps of a running job, each a short transaction that locks the job and changes it only while its claim holds: a node
 * that was thought dead finds that out here. Not reachable from outside.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LongJobSteps {
    private static final String WHEN_IT_HAPPENS = "without effect and entry when the job has ended meanwhile";

    @Inject
    LongJobs jobs;

    @Inject
    LongJobFiles files;

    @Inject
    JdbcQueue queue;

    @Inject
    LongJobLimits limits;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** What became of a step. */
    public enum Outcome {
        MORE,
        ENDED,
        LOST,
        TOO_LARGE
    }

    /** What was ordered; empty, and out of the queue, when there is nothing to do any more. */
    @Unrecorded(value = "the order was recorded when it was given", maintenance = true)
    public Optional<LongJobOrder> look(Claim claim) {
        var order = jobs.locked(claim.job()).filter(LongJob::open).map(LongJob::order);
        if (order.isEmpty()) queue.leave(claim.job());
        return order;
    }

    /** Begins an attempt, or ends the job when it was begun too often; answers whether. */
    @Unrecorded(WHEN_IT_HAPPENS)
    public boolean begin(Claim claim) {
        var job = jobs.locked(claim.job()).filter(LongJob::open).orElse(null);
        if (job == null) return false;
        if (job.exhausted()) {
            end(job, LongJobFailure.INTERRUPTED, null);
            return false;
        }
        files.clear(job.id());
        job.begin(claim.holder(), clock.instant());
        events.fire(new LongJobEvent.LongJobStarted(job.id(), job.order().kind(), job.attempts()));
        return true;
    }

    /** Reads some rows and stores what they became. */
    @Unrecorded(value = "what a job writes is recorded when it ends", maintenance = true)
    public Outcome step(Claim claim, Production production) {
        var job = held(claim);
        if (job.isEmpty()) return Outcome.LOST;
        if (production.fresh()) job.get().expect(production.count());
        production.goOn();
        production.store(files);
        job.get().progress(production.rows(), production.size());
        queue.renew(claim.job(), claim.holder(), LongJobClaims.LEASE);
        if (jobs.bytes() > limits.bytes()) return Outcome.TOO_LARGE;
        return production.ended() ? Outcome.ENDED : Outcome.MORE;
    }

    /** Ends the job with its file. */
    @Unrecorded(WHEN_IT_HAPPENS)
    public void finish(Claim claim, Production production) {
        held(claim).ifPresent(job -> {
            job.finish(production.sha256(), limits.kept(), clock.instant());
            queue.leave(job.id());
            var hash = job.view().sha256();
            events.fire(new LongJobEvent.LongJobFinished(job.id(), job.order().kind(), production.rows(), hash));
        });
    }

    /** Ends the job without a file. @param refused the code, where what was ordered was refused; else null */
    @Unrecorded(WHEN_IT_HAPPENS)
    public void fail(Claim claim, LongJobFailure why, Code refused) {
        held(claim).ifPresent(job -> end(job, why, refused));
    }

    /** Lets another node begin anew. */
    @Unrecorded(value = "a lease is technical state", maintenance = true)
    public void giveBack(Claim claim) {
        held(claim).ifPresent(LongJob::giveBack);
        queue.release(claim.job(), claim.holder());
    }

    private void end(LongJob job, LongJobFailure why, Code refused) {
        job.fail(why, clock.instant());
        files.drop(job.id());
        events.fire(new LongJobEvent.LongJobFailed(job.id(), why, refused));
    }

    private Optional<LongJob> held(Claim claim) {
        return jobs.locked(claim.job()).filter(job -> job.heldBy(claim.holder()));
    }
}
