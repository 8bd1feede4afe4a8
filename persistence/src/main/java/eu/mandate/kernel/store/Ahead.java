package eu.mandate.kernel.store;

import eu.mandate.kernel.entity.RunningTransaction;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;

/** The query that waits for the next statement of its transaction, with which it shares a round trip. */
final class Ahead {
    /**
     * A query whose rows nobody reads.
     *
     * @param sql with one parameter
     */
    record First(String sql, String argument) {}

    private final ThreadLocal<First> withoutContainer;

    private Ahead(ThreadLocal<First> withoutContainer) {
        this.withoutContainer = withoutContainer;
    }

    static Ahead inContainer() {
        return new Ahead(null);
    }

    /** For programs in which each thread has one transaction. */
    static Ahead ofThread() {
        return new Ahead(new ThreadLocal<>());
    }

    /** Whether it could be kept; there is nothing to wait for outside of a transaction. */
    boolean keep(First first) {
        if (withoutContainer != null) {
            withoutContainer.set(first);
            return true;
        }
        var registry = RunningTransaction.registry();
        registry.ifPresent(known -> known.putResource(Ahead.class, first));
        return registry.isPresent();
    }

    boolean waits() {
        if (withoutContainer != null) return withoutContainer.get() != null;
        return RunningTransaction.registry()
                .map(known -> known.getResource(Ahead.class))
                .isPresent();
    }

    /** What waits, which from now on is the caller's to send. */
    Optional<First> take() {
        if (withoutContainer != null) {
            var first = withoutContainer.get();
            if (first != null) withoutContainer.remove();
            return Optional.ofNullable(first);
        }
        return RunningTransaction.registry().map(Ahead::taken);
    }

    private static First taken(TransactionSynchronizationRegistry registry) {
        var first = (First) registry.getResource(Ahead.class);
        if (first != null) registry.putResource(Ahead.class, null);
        return first;
    }
}
