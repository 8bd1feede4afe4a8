package eu.mandate.job.store;

import eu.mandate.kernel.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/**
 * Leases by which one node at a time does a job. They end by the database's clock, which all nodes share, so a crashed
 * holder blocks a job no longer than its lease.
 */
@ApplicationScoped
public class JdbcLeases {
    private Database database;

    /** For CDI. */
    protected JdbcLeases() {}

    @Inject
    public JdbcLeases(Database database) {
        this.database = database;
    }

    /**
     * Takes or renews a lease.
     *
     * @return false when somebody else holds it
     */
    public boolean acquire(String job, UUID holder, Duration length) {
        return database.update("""
                        insert into job.lease as held (job, holder, ends_at)
                        values (?, ?, now() + ? * interval '1 second')
                        on conflict (job) do update set holder = excluded.holder, ends_at = excluded.ends_at
                        where held.holder = excluded.holder or held.ends_at < now()""", job, holder, length.toSeconds()) == 1;
    }

    /** Gives a lease back; without effect when somebody else holds it by now. */
    public void release(String job, UUID holder) {
        database.update("delete from job.lease where job = ? and holder = ?", job, holder);
    }
}
