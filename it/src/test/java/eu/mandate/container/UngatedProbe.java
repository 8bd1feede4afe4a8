package eu.mandate.container;

import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.service.TenantSwitch;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.Set;
import java.util.concurrent.Future;

/** The same service with the gate taken away. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class UngatedProbe {
    @Inject
    Reading reading;

    @Inject
    TenantSwitch tenants;

    @Inject
    GatedProbe gated;

    /** Reads without a gate. */
    public Set<Integer> read(Reading.Way way) {
        return reading.tenantsSeen(way);
    }

    /** Reads without a gate, on another thread. */
    @Asynchronous
    public Future<Set<Integer>> readLater(Reading.Way way) {
        return new AsyncResult<>(reading.tenantsSeen(way));
    }

    /** As a job does on another thread: it names the tenant aloud and calls a gated service. */
    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Future<Set<Integer>> callAsLater(int tenant, Reading.Way way) {
        return new AsyncResult<>(tenants.callAs(new TenantId(tenant), () -> gated.read(way)));
    }

    /** The same, and the service it calls has lost its gate. */
    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Future<Set<Integer>> callAsLaterWithoutGate(int tenant, Reading.Way way) {
        return new AsyncResult<>(tenants.callAs(new TenantId(tenant), () -> reading.tenantsSeen(way)));
    }
}
