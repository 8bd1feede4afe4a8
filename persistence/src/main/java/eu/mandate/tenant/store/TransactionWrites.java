package eu.mandate.tenant.store;

import eu.mandate.kernel.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Whether the running transaction wrote anything, as the database knows it: by entities, by statements or by locks of rows,
 * noted or not. It gives a transaction a number with its first write.
 */
@ApplicationScoped
public class TransactionWrites {
    private Database database;

    /** For CDI. */
    protected TransactionWrites() {}

    @Inject
    public TransactionWrites(Database database) {
        this.database = database;
    }

    /** True when it only read so far. */
    public boolean none() {
        return database.query("select pg_current_xact_id_if_assigned() is null", row -> row.getBoolean(1))
                .get(0);
    }
}
