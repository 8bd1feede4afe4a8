package eu.mandate.longjob.service;

import eu.mandate.kernel.domain.TimeOrderedId;
import eu.mandate.kernel.entity.RealTime;
import eu.mandate.longjob.store.JdbcQueue;
import eu.mandate.longjob.store.JdbcQueue.Claim;
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

/** Looks for work over all spaces, before any is bound. Not reachable from outside. */
@Stateless
@PlatformScoped
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LongJobClaims {
    /** Long enough for the slowest step; a job whose node died waits so long. */
    static final Duration LEASE = Duration.ofSeconds(30);

    @Inject
    JdbcQueue queue;

    @Inject
    @RealTime
    Clock clock;

    /** The next job nobody works on; this node holds it until its lease ends. */
    @Unrecorded(value = "a lease is technical state", maintenance = true)
    public Optional<Claim> next() {
        return queue.claim(TimeOrderedId.next(clock), LEASE);
    }
}
