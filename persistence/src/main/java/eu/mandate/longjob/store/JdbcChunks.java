package eu.mandate.longjob.store;

import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.ChangeJournal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The pieces of files. Each statement names the transaction's tenant besides the row policy. */
@ApplicationScoped
public class JdbcChunks {
    private static final String OWN = "tenant_id = nullif(current_setting('app.tenant_id', true), '')::int";

    private Database database;
    private ChangeJournal journal;

    /** For CDI. */
    protected JdbcChunks() {}

    @Inject
    public JdbcChunks(Database database, ChangeJournal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** Adds a piece. */
    public void add(UUID job, int number, byte[] content) {
        database.update("insert into longjob.chunk (job_id, n, content) values (?, ?, ?)", job, number, content);
        journal.changed("long job file");
    }

    /** A piece; empty when it was deleted meanwhile. */
    public Optional<byte[]> content(UUID job, int number) {
        var sql = "select content from longjob.chunk where " + OWN + " and job_id = ? and n = ?";
        return database.query(sql, row -> row.getBytes(1), job, number).stream().findFirst();
    }

    /** Deletes all pieces of a job. */
    public void clear(UUID job) {
        if (database.update("delete from longjob.chunk where " + OWN + " and job_id = ?", job) > 0) {
            journal.changed("long job file");
        }
    }
}
