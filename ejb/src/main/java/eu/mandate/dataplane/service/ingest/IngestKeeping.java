package eu.mandate.dataplane.service.ingest;

import eu.mandate.dataplane.store.ingest.JdbcIngest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The two places in which something that was let through may stay. */
@ApplicationScoped
public class IngestKeeping {

    @Inject
    JdbcIngest store;

    @Inject
    SessionContents sessions;

    JdbcIngest store() {
        return store;
    }

    SessionContents sessions() {
        return sessions;
    }
}
