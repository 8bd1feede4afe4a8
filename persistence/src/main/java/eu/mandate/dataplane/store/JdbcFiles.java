package eu.mandate.dataplane.store;

import eu.mandate.dataplane.domain.file.FileType;
import eu.mandate.dataplane.domain.file.NamedFile;
import eu.mandate.dataplane.domain.file.StoredFile;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.ChangeJournal;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The files of the bound tenant, their content in encrypted parts. */
@ApplicationScoped
public class JdbcFiles {
    private static final String KIND = "file";
    private static final String COLUMNS =
            "id, category, field, purpose, region, type, size, sha256, uploader, uploaded_at, record";
    private static final String SELECT = "select " + COLUMNS + " from dataplane.file where tenant_id = ? and ";

    private Database database;
    private TenantContext tenant;
    private ChangeJournal journal;
    private TenantSecrets secrets;

    /** For CDI. */
    protected JdbcFiles() {}

    @Inject
    public JdbcFiles(Database database, TenantContext tenant, ChangeJournal journal, TenantSecrets secrets) {
        this.database = database;
        this.tenant = tenant;
        this.journal = journal;
        this.secrets = secrets;
    }

    /** Adds a file whose parts follow. */
    public void add(StoredFile file) {
        database.update(
                "insert into dataplane.file (tenant_id, " + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                own(),
                file.id(),
                file.category(),
                file.field(),
                file.purpose(),
                file.region(),
                file.type().name(),
                file.size(),
                file.sha256(),
                file.uploader(),
                file.uploadedAt(),
                file.record());
        journal.changed(KIND);
    }

    /** Adds a part of an added file. */
    public void addPart(UUID file, int number, byte[] content) {
        database.update(
                "insert into dataplane.file_part (tenant_id, file, n, content) values (?, ?, ?, ?)",
                own(),
                file,
                number,
                secrets.sealing().seal(file, place(number), content));
    }

    /** A file; empty when there is none. */
    public Optional<StoredFile> find(UUID id) {
        return database.query(SELECT + "id = ?", JdbcFiles::file, own(), id).stream()
                .findFirst();
    }

    /**
     * Those of these files that there are, by id, claimed: nobody else of the organisation claims or replaces files before the
     * transaction ends. One lock for all of them, because a record lets its former files go only when it is stored, and by then
     * another delivery could hold these and wait for the record.
     */
    public Map<UUID, StoredFile> claimed(Collection<UUID> ids) {
        database.query("select pg_advisory_xact_lock(hashtext('dataplane.file'), ?)", row -> true, own());
        var sql = SELECT + "id = any (string_to_array(?, ',')::uuid[]) order by id for update";
        return database.query(sql, JdbcFiles::file, own(), joined(ids)).stream()
                .collect(Collectors.toMap(StoredFile::id, file -> file));
    }

    /** A part of a file; empty when the file went meanwhile. */
    public Optional<byte[]> part(UUID file, int number) {
        var sql = "select content from dataplane.file_part where tenant_id = ? and file = ? and n = ?";
        return database.query(sql, row -> row.getBytes(1), own(), file, number).stream()
                .findFirst()
                .map(kept -> secrets.sealing().openBytes(file, place(number), kept));
    }

    /** Whether the record that has the file is the one that a system numbered so. */
    public boolean belongs(UUID file, String system, String externalId) {
        var sql = "select true from dataplane.file f"
                + " join dataplane.record r on r.tenant_id = f.tenant_id and r.id = f.record"
                + " join dataplane.system s on s.tenant_id = r.tenant_id and s.number = r.system"
                + " where f.tenant_id = ? and f.id = ? and s.name = ? and r.external_id = ?";
        return !database.query(sql, row -> row.getBoolean(1), own(), file, system, externalId)
                .isEmpty();
    }

    /** Lets a record have a file. */
    public void give(UUID record, NamedFile named) {
        database.update(
                "update dataplane.file set record = ? where tenant_id = ? and id = ?", record, own(), named.file());
        journal.changed(KIND);
    }

    /** Removes the files that a field of a record names no more. */
    public void removeOthers(UUID record, NamedFile named) {
        var sql = "delete from dataplane.file where tenant_id = ? and record = ? and field = ? and id <> ?";
        if (database.update(sql, own(), record, named.field(), named.file()) > 0) journal.changed(KIND);
    }

    /** Removes files that were taken before and that no record names; answers how many. */
    public int removeUnnamed(Instant before) {
        // One that is being claimed at this moment is not unnamed much longer.
        var sql = "delete from dataplane.file where tenant_id = ? and id in (select id from dataplane.file"
                + " where tenant_id = ? and record is null and uploaded_at < ? for update skip locked)";
        var removed = database.update(sql, own(), own(), before);
        if (removed > 0) journal.changed(KIND);
        return removed;
    }

    private static StoredFile file(ResultSet row) throws SQLException {
        return new StoredFile(
                row.getObject("id", UUID.class),
                row.getString("category"),
                row.getString("field"),
                row.getString("purpose"),
                row.getString("region"),
                FileType.valueOf(row.getString("type")),
                row.getLong("size"),
                row.getBytes("sha256"),
                row.getString("uploader"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getObject("record", UUID.class));
    }

    private static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    private static String place(int number) {
        return "part " + number;
    }

    private int own() {
        return tenant.require().value();
    }
}
