package eu.mandate.longjob.service;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.longjob.domain.LongJobEvent;
import eu.mandate.longjob.entity.LongJobs;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Deletes within one space what long jobs left for long enough. Not reachable from outside. */
@Stateless
@PermitAll
public class LongJobExpiryService {
    /** How long it can be seen what became of a job; the log keeps it for ever. */
    static final Duration REMEMBERED = Duration.ofDays(90);

    @Inject
    LongJobs jobs;

    @Inject
    LongJobFiles files;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** Deletes files after their time; answers how many. */
    @Unrecorded("each file that is deleted has its entry; most of the time there is none")
    public int expire() {
        var late = jobs.late(clock.instant());
        late.forEach(job -> {
            job.expire();
            files.drop(job.id());
            events.fire(new LongJobEvent.LongJobExpired(job.id()));
        });
        return late.size();
    }

    /** Forgets jobs that ended long ago; answers how many. */
    @Unrecorded(value = "what became of a job is in the log; its row is a copy for its person", maintenance = true)
    public int forget() {
        return jobs.forget(clock.instant().minus(REMEMBERED));
    }
}
