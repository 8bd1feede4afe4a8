package eu.mandate.dataplane.service.file;

import eu.mandate.dataplane.domain.file.FileEvent;
import eu.mandate.dataplane.domain.file.StoredFile;
import eu.mandate.dataplane.store.JdbcFiles;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Lets the files of one tenant go that no record names. Not reachable from outside. */
@Stateless
@PermitAll
public class FileExpiryService {

    @Inject
    JdbcFiles files;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** Removes what waited for its record for more than a day; answers how many. */
    @Unrecorded("what is removed has its entry; most of the time there is nothing")
    public int remove() {
        var removed = files.removeUnnamed(clock.instant().minus(StoredFile.WAITS));
        if (removed > 0) events.fire(new FileEvent.UnnamedFilesRemoved(removed));
        return removed;
    }
}
