package eu.mandate.tenant.entity;

import eu.mandate.kernel.entity.RunningTransaction;
import eu.mandate.tenant.domain.TransactionJournal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;

/**
 * Finds the journal of the running transaction. Changes of entities are noted by the listener that the persistence unit names; whoever changes
 * rows in another way, by a store or a bulk statement, notes it here.
 */
@ApplicationScoped
public class ChangeJournal {
    private static final String KEY = TransactionJournal.class.getName();

    /** The journal of the running transaction, or empty outside of one. */
    public Optional<TransactionJournal> current() {
        return RunningTransaction.registry().map(ChangeJournal::journalOf);
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
        return RunningTransaction.container()
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
}
