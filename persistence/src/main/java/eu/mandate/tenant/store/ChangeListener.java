package eu.mandate.tenant.store;

import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.ChangeJournal;
import jakarta.enterprise.inject.spi.CDI;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Notes each entity that was written, and lets no statement of entities overtake the tenant's setting, which waits for the
 * transaction's next statement. The persistence unit names it once, and it listens to every entity there is; it finds what it
 * needs itself because the persistence provider makes it.
 */
public class ChangeListener extends DescriptorEventAdapter implements SessionCustomizer {
    private final ChangeJournal journal = new ChangeJournal();
    private volatile Database database;

    @Override
    public void customize(Session session) {
        session.getDescriptors()
                .values()
                .forEach(descriptor -> descriptor.getEventManager().addListener(this));
        session.getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void preExecuteCall(SessionEvent event) {
                database().settle();
            }
        });
    }

    @Override
    public void postInsert(DescriptorEvent event) {
        written(event);
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        written(event);
    }

    @Override
    public void postDelete(DescriptorEvent event) {
        written(event);
    }

    private void written(DescriptorEvent event) {
        journal.changed(event.getSource().getClass().getSimpleName());
    }

    private Database database() {
        if (database == null) database = CDI.current().select(Database.class).get();
        return database;
    }
}
