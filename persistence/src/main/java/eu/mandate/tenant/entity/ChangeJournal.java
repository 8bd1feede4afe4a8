package eu.mandate.tenant.entity;

import eu.mandate.tenant.domain.TransactionJournal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Finds the journal of the running transaction. Changes of entities are noted by {@link ChangeListener}; whoever changes
 * rows in another way, by a store or a bulk statement, notes it here.
 */
@ApplicationScoped
public class ChangeJournal {
    private static final String REGISTRY = "java:comp/TransactionSynchronizationRegistry";
    private static final String KEY = TransactionJournal.class.getName();

    /** The container has one for all; asking for it by its name takes longer than many a statement. */
    private static volatile TransactionSynchronizationRegistry known;

    /** The journal of the running transaction, or empty outside of one. */
    public Optional<TransactionJournal> current() {
        return registry()
                .filter(registry -> registry.getTransactionKey() != null)
                .map(ChangeJournal::journalOf);
    }

    /** @throws IllegalStateException outside of a transaction */
    public TransactionJournal require() {
        return current().orElseThrow(() -> new IllegalStateException("no transaction is running"));
    }

    /** Notes that rows were changed; outside of a container-managed transaction nobody asks, so nothing is noted. */
    public void changed(String what) {
        current().ifPresent(journal -> journal.changed(what));
    }

    /** Whether the running transaction can only roll back. */
    public boolean rollsBack() {
        return registry()
                .map(TransactionSynchronizationRegistry::getRollbackOnly)
                .orElse(true);
    }

    private static TransactionJournal journalOf(TransactionSynchronizationRegistry registry) {
        if (registry.getResource(KEY) instanceof TransactionJournal journal) {
            return journal;
        }
        var journal = new TransactionJournal();
        registry.putResource(KEY, journal);
        registry.registerInterposedSynchronization(new NothingHeld(registry, journal));
        return journal;
    }

    /** A call that failed without rolling back would otherwise commit what it did without the entries it noted. */
    private record NothingHeld(TransactionSynchronizationRegistry registry, TransactionJournal journal)
            implements Synchronization {
        @Override
        public void beforeCompletion() {
            if (journal.holds()) registry.setRollbackOnly();
        }

        @Override
        public void afterCompletion(int status) {}
    }

    private static Optional<TransactionSynchronizationRegistry> registry() {
        try {
            if (known == null) known = InitialContext.doLookup(REGISTRY);
            return Optional.of(known);
        } catch (NamingException outsideOfAContainer) {
            return Optional.empty();
        }
    }
}
