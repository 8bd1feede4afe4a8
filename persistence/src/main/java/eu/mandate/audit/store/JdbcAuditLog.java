package eu.mandate.audit.store;

import eu.mandate.audit.domain.AuditEntry;
import eu.mandate.audit.domain.AuditFilter;
import eu.mandate.audit.domain.AuditLog;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The audit log in the table {@code audit.entry}, which the application may read and append to, nothing else. */
@ApplicationScoped
public class JdbcAuditLog implements AuditLog {
    static final String COLUMNS = "entry_id, occurred_at, actor, actor_role, credential, action, object_type,"
            + " object_id, outcome, reason, request_id, facts";

    private Database database;
    private TenantContext tenant;
    private ReferenceKeys keys;

    /** For CDI. */
    protected JdbcAuditLog() {}

    @Inject
    public JdbcAuditLog(Database database, TenantContext tenant, ReferenceKeys keys) {
        this.database = database;
        this.tenant = tenant;
        this.keys = keys;
    }

    @Override
    public void append(AuditEntry entry) {
        append(row(entry));
    }

    void append(Row row) {
        database.update(Row.INSERT, row.arguments());
    }

    /** The entry as a row of the bound tenant, with its bytes. */
    Row row(AuditEntry entry) {
        return new Row(tenant.require(), entry, ProvableEntry.of(entry, keys.of(tenant.require())));
    }

    @Override
    public Slice<AuditEntry> entries(AuditFilter filter, SliceRequest request) {
        var where = where(filter, request.cursor());
        var sql = "select " + COLUMNS + " from audit.entry where " + where.text() + " order by entry_id "
                + (filter.oldestFirst() ? "asc" : "desc") + " limit " + (request.limit() + 1);
        var rows = database.query(sql, JdbcAuditLog::entry, where.arguments());
        return Slice.of(rows, request.limit(), last -> Cursor.of(last.id().toString()));
    }

    @Override
    public long count(AuditFilter filter, String cursor) {
        var where = where(filter, cursor);
        var sql = "select count(*) from audit.entry where " + where.text();
        return database.query(sql, row -> row.getLong(1), where.arguments()).get(0);
    }

    private FilterSql where(AuditFilter filter, String cursor) {
        var where = new FilterSql(tenant.require().value()).and(filter);
        if (cursor == null) return where;
        return where.and("entry_id " + (filter.oldestFirst() ? ">" : "<") + " ?", Cursor.id(cursor));
    }

    static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("entry_id", UUID.class),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getObject("actor", UUID.class),
                row.getString("actor_role"),
                row.getObject("credential", UUID.class),
                row.getString("action"),
                row.getString("object_type"),
                row.getString("object_id"),
                row.getString("outcome"),
                row.getString("reason"),
                row.getString("request_id"),
                Facts.map(row.getString("facts")));
    }

    /**
     * A row of {@code audit.entry} that is ready to be inserted, with its bytes; the leaf is made of them.
     *
     * @param tenant whose log it belongs to; each statement names it, besides the row policy
     */
    record Row(TenantId tenant, AuditEntry entry, ProvableEntry provable) {
        /** Inserts one row in a transaction that is tied to its tenant; takes {@link #arguments}. */
        static final String INSERT =
                "insert into audit.entry (tenant_id, " + COLUMNS + ", bytes, leaf, salt, detail)" + " values (?, ?, "
                        + moment("?") + ", ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, " + leaf("?") + ", ?, ?)";

        /** The hash of a leaf, made by the database: its SHA-256 takes a fifth of the time of this one. */
        static String leaf(String bytes) {
            return "sha256('\\x00'::bytea || " + bytes + ")";
        }

        /** A moment of so many microseconds: neither side has to write or read it as a text. */
        static String moment(String microseconds) {
            return "timestamptz 'epoch' + " + microseconds + " * interval '1 microsecond'";
        }

        /** Since 1970. */
        long microseconds() {
            var at = entry.occurredAt();
            return at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
        }

        /** Values of the columns, in their order. */
        Object[] arguments() {
            return new Object[] {
                tenant.value(),
                entry.id(),
                microseconds(),
                entry.actor(),
                entry.actorRole(),
                entry.credential(),
                entry.action(),
                entry.objectType(),
                entry.objectId(),
                entry.outcome(),
                entry.reason(),
                entry.requestId(),
                Facts.json(entry.facts()),
                provable.bytes(),
                provable.bytes(),
                provable.salt(),
                provable.detailBytes()
            };
        }
    }
}
