package eu.mandate.tenant.entity;

/**
 * Notes each entity that was written. Declared once in {@code orm.xml} as the default listener of every entity; it
 * finds the journal itself because listeners are made by the persistence provider.
 */
public class ChangeListener {
    private final ChangeJournal journal = new ChangeJournal();

    /** Called after an insert, update or delete was sent to the database. */
    public void written(Object entity) {
        journal.changed(entity.getClass().getSimpleName());
    }
}
