package eu.mandate.kernel.service;

import eu.mandate.kernel.entity.RealTime;
import eu.mandate.kernel.store.JdbcIdempotentRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Deletes stored answers after their time, in the running transaction and its tenant. */
@ApplicationScoped
public class IdempotencyExpiry {
    @Inject
    JdbcIdempotentRequests requests;

    @Inject
    @RealTime
    Clock clock;

    /** Answers how many rows were deleted. */
    public int purge() {
        return requests.purge(clock.instant().minus(IdempotentCalls.KEPT));
    }
}
