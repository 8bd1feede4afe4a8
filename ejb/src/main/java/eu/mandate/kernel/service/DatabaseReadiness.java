package eu.mandate.kernel.service;

import eu.mandate.kernel.store.MigratedTables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether the database can serve this process. */
@ApplicationScoped
public class DatabaseReadiness {
    @Inject
    MigratedTables tables;

    /** True when the database answers and is migrated; a database that does not answer is no fault of the caller. */
    public boolean holds() {
        try {
            return tables.present();
        } catch (RuntimeException noAnswer) {
            return false;
        }
    }
}
