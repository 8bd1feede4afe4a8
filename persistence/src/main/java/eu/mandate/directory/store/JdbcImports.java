package eu.mandate.directory.store;

import eu.mandate.directory.domain.table.ImportCounts;
import eu.mandate.directory.domain.table.ImportPlan;
import eu.mandate.directory.domain.table.ImportView;
import eu.mandate.directory.domain.table.ImportView.State;
import eu.mandate.directory.domain.table.ResultFile;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.ChangeJournal;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Uploaded tables of members of the bound tenant, with what they would do. */
@ApplicationScoped
public class JdbcImports {
    private static final String COLUMNS = "id, source, file_hash, plan_hash, state, added, changed, unchanged, refused,"
            + " created_by, created_at, settled_at";

    private Database database;
    private TenantContext tenant;
    private ChangeJournal journal;

    /** For CDI. */
    protected JdbcImports() {}

    @Inject
    public JdbcImports(Database database, TenantContext tenant, ChangeJournal journal) {
        this.database = database;
        this.tenant = tenant;
        this.journal = journal;
    }

    /** What is uploaded: its id, who uploads it, the system that its ids come from, and the file with its hash. */
    public record Upload(UUID id, UUID by, String source, String hash, byte[] content) {}

    /** Keeps a file with what it would do. */
    public void add(Upload upload, ImportPlan plan, Instant at) {
        var counts = plan.counts();
        database.update(
                "insert into directory.import (tenant_id, id, source, file_hash, content, plan_hash, results, added, changed,"
                        + " unchanged, refused, created_by, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                own(),
                upload.id(),
                upload.source(),
                upload.hash(),
                upload.content(),
                plan.hash(),
                ResultFile.bytes(plan.results()),
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                counts.refused(),
                upload.by(),
                at);
        journal.changed("DirectoryImport");
    }

    /** A file and what it does, without the results of its rows. */
    public Optional<ImportView> find(UUID id) {
        return database
                .query(
                        "select " + COLUMNS + " from directory.import where tenant_id = ? and id = ?",
                        this::view,
                        own(),
                        id)
                .stream()
                .findFirst();
    }

    /** One page of what was uploaded and is kept still, the latest first: ids are made in the order of time. */
    public Slice<ImportView> list(SliceRequest page) {
        var wanted = new Conditions().add("tenant_id = ?", own());
        if (!page.fromStart()) wanted.add("id < ?", Cursor.id(page.cursor()));
        var rows = database.query(
                "select " + COLUMNS + " from directory.import where " + wanted.text() + " order by id desc limit ?",
                this::view,
                wanted.between(List.of(), page.limit() + 1));
        return Slice.of(rows, page.limit(), last -> Cursor.of(last.id().toString()));
    }

    /** The results of a file's rows, in its kept form. */
    public byte[] results(UUID id) {
        return database.query(
                        "select results from directory.import where tenant_id = ? and id = ?",
                        row -> row.getBytes(1),
                        own(),
                        id)
                .get(0);
    }

    /** A file that waits to be applied, locked; empty when it was applied or discarded, or its time is over. */
    public Optional<byte[]> waiting(UUID id) {
        return database
                .query(
                        "select content from directory.import where tenant_id = ? and id = ? and state = ?"
                                + " and content is not null for update",
                        row -> row.getBytes(1),
                        own(),
                        id,
                        Rows.code(State.PREVIEWED))
                .stream()
                .findFirst();
    }

    /** Ends a file that waited; its bytes go. */
    public void settle(UUID id, State state, Instant at) {
        database.update(
                "update directory.import set state = ?, settled_at = ?, content = null where tenant_id = ? and id = ?",
                Rows.code(state),
                at,
                own(),
                id);
        journal.changed("DirectoryImport");
    }

    /** Deletes what was uploaded before, whatever became of it; answers how much. */
    public int purge(Instant before) {
        return database.update("delete from directory.import where tenant_id = ? and created_at < ?", own(), before);
    }

    private ImportView view(ResultSet row) throws SQLException {
        return new ImportView(
                Rows.id(row, "id"),
                row.getString("source"),
                row.getString("file_hash"),
                row.getString("plan_hash"),
                State.values()[row.getInt("state") - 1],
                new ImportCounts(
                        row.getInt("added"), row.getInt("changed"), row.getInt("unchanged"), row.getInt("refused")),
                List.of(),
                Rows.id(row, "created_by"),
                Rows.instant(row, "created_at"),
                Rows.instant(row, "settled_at"));
    }

    private int own() {
        return tenant.require().value();
    }
}
