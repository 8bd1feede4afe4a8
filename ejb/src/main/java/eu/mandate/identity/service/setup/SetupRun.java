package eu.mandate.identity.service.setup;

import eu.mandate.identity.store.SetupLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;

/** Runs work of the start-up as if it were a request, on one node at a time. */
@ApplicationScoped
public class SetupRun {

    @Inject
    SetupLock lock;

    @Inject
    RequestContextController request;

    /** Must be called outside of a transaction; another node waits until this one is done. */
    public void alone(Runnable work) {
        var activated = request.activate();
        try {
            lock.holding(work);
        } finally {
            if (activated) {
                request.deactivate();
            }
        }
    }
}
