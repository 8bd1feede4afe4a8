package eu.mandate.dataplane.service.ingest;

import eu.mandate.dataplane.service.file.FileClaims;
import eu.mandate.dataplane.store.ingest.JdbcIngest;
import eu.mandate.dataplane.store.ingest.JdbcOrders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The places in which something that was let through may stay, and the files and orders that it names. */
@ApplicationScoped
public class IngestKeeping {

    private JdbcIngest store;
    private SessionContents sessions;
    private FileClaims files;
    private Placement placement;
    private JdbcOrders orders;

    /** For CDI. */
    protected IngestKeeping() {}

    @Inject
    public IngestKeeping(
            JdbcIngest store, SessionContents sessions, FileClaims files, Placement placement, JdbcOrders orders) {
        this.store = store;
        this.sessions = sessions;
        this.files = files;
        this.placement = placement;
        this.orders = orders;
    }

    JdbcIngest store() {
        return store;
    }

    SessionContents sessions() {
        return sessions;
    }

    FileClaims files() {
        return files;
    }

    Placement placement() {
        return placement;
    }

    JdbcOrders orders() {
        return orders;
    }
}
