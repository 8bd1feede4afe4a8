package eu.mandate.container;

import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.Future;

/** A service as any other: the gate stands before it although nothing here mentions it. */
@Stateless
@PermitAll
public class GatedProbe {
    @Inject
    Reading reading;

    /** Reads in the bound tenant. */
    @Unrecorded("a probe reads no personal data of anyone")
    public Set<Integer> read(Reading.Way way) {
        return reading.tenantsSeen(way);
    }

    /** Reads on another thread, where nothing is bound. */
    @Asynchronous
    @Unrecorded("a probe reads no personal data of anyone")
    public Future<Set<Integer>> readLater(Reading.Way way) {
        return new AsyncResult<>(reading.tenantsSeen(way));
    }

    /** Tries to write a row that names another tenant. */
    @Unrecorded("a probe writes nothing that stays")
    public Void writeFor(int tenant) {
        reading.write(tenant);
        return null;
    }
}
