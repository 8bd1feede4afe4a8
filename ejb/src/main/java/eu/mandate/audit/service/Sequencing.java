package eu.mandate.audit.service;

import eu.mandate.audit.store.CellLog;
import eu.mandate.audit.store.CellLog.Round;
import eu.mandate.tenant.service.PlatformScoped;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Gives entries their places in the trees, on one node at a time. Not reachable from outside. */
@Stateless
@PlatformScoped
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sequencing {
    private static final String WHY = "the order of entries is part of the log itself";

    @Inject
    CellLog log;

    @Inject
    LogStanding standing;

    /** Takes up what was committed since; answers whether there was so much that more may wait. */
    @Unrecorded(value = WHY, maintenance = true)
    public boolean next() {
        return !standing.get().readOnly() && log.round(Round.NEXT) == CellLog.BATCH;
    }

    /** Takes up what was passed over. */
    @Unrecorded(value = WHY, maintenance = true)
    public void sweep(boolean everything) {
        if (!standing.get().readOnly()) log.round(everything ? Round.FULL_SWEEP : Round.SWEEP);
    }

    /** Signs what has grown. */
    @Unrecorded(value = WHY, maintenance = true)
    public void publish() {
        if (!standing.get().readOnly()) standing.now(log.publish());
    }

    /** Lets another node go on at once. */
    @Unrecorded(value = WHY, maintenance = true)
    public void stop() {
        log.release();
    }
}
