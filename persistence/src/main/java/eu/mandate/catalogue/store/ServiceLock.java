package eu.mandate.catalogue.store;

import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.domain.ProcessorId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets one person at a time change what is published of a service, or the registers; given back with the transaction. */
@ApplicationScoped
public class ServiceLock {
    private static final String TAKE = "select pg_advisory_xact_lock(?, hashtext(?))";

    /** No service has such a key. */
    private static final String REGISTERS = "/registers";

    @Inject
    Database database;

    /** Waits until nobody else publishes a version of the service or puts one in force. */
    public void take(ProcessorId vendor, String service) {
        database.query(TAKE, row -> true, vendor.value(), service);
    }

    /** Waits until nobody else writes or retires an entry of the vendor's registers, as entries name each other. */
    public void takeRegisters(ProcessorId vendor) {
        take(vendor, REGISTERS);
    }
}
