package eu.mandate.kernel.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether the database answers and holds the tables of every feature. */
@ApplicationScoped
public class MigratedTables {
    private static final String QUESTION = """
            select bool_and(to_regclass(name) is not null)
              from unnest(array['kernel.idempotent_request', 'tenant.tenant', 'audit.entry', 'identity.membership',
                                'job.job_run', 'approval.request', 'catalogue.profile_version',
                                'instruction.instruction']) as name""";

    @Inject
    Database database;

    /** @throws StoreFailure when the database does not answer */
    public boolean present() {
        return database.query(QUESTION, row -> row.getBoolean(1)).get(0);
    }
}
