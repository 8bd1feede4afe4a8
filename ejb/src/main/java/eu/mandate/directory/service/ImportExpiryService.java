package eu.mandate.directory.service;

import eu.mandate.directory.store.JdbcImports;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Lets the uploaded tables of one tenant go. Not reachable from outside. */
@Stateless
@PermitAll
public class ImportExpiryService {

    @Inject
    JdbcImports imports;

    @Inject
    Clock clock;

    /** Deletes what was uploaded more than seven days ago; answers how many. */
    @Unrecorded(
            value = "uploaded tables are copies with a fixed time to live; what they did is recorded",
            maintenance = true)
    public int purge() {
        return imports.purge(clock.instant().minus(ImportDesk.KEPT));
    }
}
