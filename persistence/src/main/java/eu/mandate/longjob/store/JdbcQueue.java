package eu.mandate.longjob.store;

import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.domain.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * The jobs that wait or run, over all spaces. A claim locks its row while it is made and is a lease afterwards, so two nodes
 * never hold one job, and a crashed one holds it no longer than its lease.
 */
@ApplicationScoped
public class JdbcQueue {
    // In turn, and one at a time in each space: many orders of one customer do not make others wait for all of them.
    private static final String CLAIM = """
            update longjob.queue set holder = ?, ends_at = now() + ? * interval '1 second'
             where job_id = (
                 select w.job_id from longjob.queue w
                  where (w.ends_at is null or w.ends_at < now())
                    and not exists (select from longjob.queue r where r.space = w.space and r.ends_at >= now())
                  order by w.job_id limit 1 for update skip locked)
            returning job_id, space""";

    private Database database;

    /** For CDI. */
    protected JdbcQueue() {}

    @Inject
    public JdbcQueue(Database database) {
        this.database = database;
    }

    /** A job that nobody else works on for the time of the lease. */
    public record Claim(UUID job, TenantId space, UUID holder) {}

    /** Makes concurrent orders of one space wait for each other, so that what one counts stays true until it is there. */
    public void inTurn(TenantId space) {
        database.query(
                "select pg_advisory_xact_lock(hashtext('longjob.queue'), ?)", row -> row.getString(1), space.value());
    }

    /** Puts a job at the end. */
    public void enter(UUID job, TenantId space) {
        database.update("insert into longjob.queue (job_id, space) values (?, ?)", job, space.value());
    }

    /** Takes the next job nobody works on, or one whose holder has not been heard of. */
    public Optional<Claim> claim(UUID holder, Duration lease) {
        return database
                .query(
                        CLAIM,
                        row -> new Claim(row.getObject(1, UUID.class), new TenantId(row.getInt(2)), holder),
                        holder,
                        lease.toSeconds())
                .stream()
                .findFirst();
    }

    /** Goes on holding. */
    public void renew(UUID job, UUID holder, Duration lease) {
        database.update(
                "update longjob.queue set ends_at = now() + ? * interval '1 second' where job_id = ? and holder = ?",
                lease.toSeconds(),
                job,
                holder);
    }

    /** Lets others have it at once. */
    public void release(UUID job, UUID holder) {
        database.update(
                "update longjob.queue set holder = null, ends_at = null where job_id = ? and holder = ?", job, holder);
    }

    /** Takes a job that has ended out. */
    public void leave(UUID job) {
        database.update("delete from longjob.queue where job_id = ?", job);
    }
}
