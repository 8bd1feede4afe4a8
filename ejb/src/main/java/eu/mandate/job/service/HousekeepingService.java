package eu.mandate.job.service;

import eu.mandate.kernel.service.IdempotencyExpiry;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The steps of housekeeping within one tenant, each in its own transaction. Not reachable from outside. */
@Stateless
@PermitAll
public class HousekeepingService {
    @Inject
    IdempotencyExpiry idempotency;

    /** Deletes stored answers to repeated requests after their time; answers how many. */
    @Unrecorded(value = "stored answers are copies of technical nature with a fixed time to live", maintenance = true)
    public int purgeIdempotentRequests() {
        return idempotency.purge();
    }
}
