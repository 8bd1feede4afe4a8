package eu.mandate.dataplane.service.ingest;

import eu.mandate.dataplane.service.file.FileClaims;
import eu.mandate.dataplane.store.ingest.JdbcIngest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The places in which something that was let through may stay, and the files that it names. */
@ApplicationScoped
public class IngestKeeping {

    private JdbcIngest store;
    private SessionContents sessions;
    private FileClaims files;
    private Placement placement;

    /** For CDI. */
    protected IngestKeeping() {}

    @Inject
    public IngestKeeping(JdbcIngest store, SessionContents sessions, FileClaims files, Placement placement) {
        this.store = store;
        this.sessions = sessions;
        this.files = files;
        this.placement = placement;
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
}
