package eu.mandate.kernel.entity;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The container's transaction of the present call, for what has to be kept exactly as long as it lasts. */
public final class RunningTransaction {
    private static final String REGISTRY = "java:comp/TransactionSynchronizationRegistry";

    /** The container has one for all; asking for it by its name takes longer than many a statement. */
    private static volatile TransactionSynchronizationRegistry known;

    private RunningTransaction() {}

    /** Where resources of the running transaction are kept, or empty when none is running. */
    public static Optional<TransactionSynchronizationRegistry> registry() {
        return container().filter(registry -> registry.getTransactionKey() != null);
    }

    /** The same without asking whether a transaction is running; empty outside of a container. */
    public static Optional<TransactionSynchronizationRegistry> container() {
        try {
            if (known == null) known = InitialContext.doLookup(REGISTRY);
            return Optional.of(known);
        } catch (NamingException outsideOfAContainer) {
            return Optional.empty();
        }
    }
}
