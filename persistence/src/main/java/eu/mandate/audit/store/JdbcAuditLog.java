package eu.mandate.audit.store;

import eu.mandate.audit.domain.AuditEntry;
import eu.mandate.audit.domain.AuditFilter;
import eu.mandate.audit.domain.AuditLog;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The audit log in the table {@code audit.entry}, which the application may read and append to, nothing else. */
@ApplicationScoped
public class JdbcAuditLog implements AuditLog {
    private static final String COLUMNS = "entry_id, occurred_at, actor, actor_role, credential, action, object_type,"
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
        var provable = ProvableEntry.of(entry, keys.of(tenant.require()));
        database.update(
                "insert into audit.entry (tenant_id, " + COLUMNS + ", bytes, leaf, salt, detail)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)",
                tenant.require().value(),
                entry.id(),
                entry.occurredAt(),
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
                provable.leaf().bytes(),
                provable.salt(),
                provable.detailBytes());
    }

    @Override
    public Slice<AuditEntry> entries(AuditFilter filter, SliceRequest request) {
        var where = new Conditions();
        where.add("tenant_id = ?", tenant.require().value());
        where.addIfGiven("actor = ?", filter.actor());
        where.addIfGiven("action = ?", filter.action());
        where.addIfGiven("outcome = ?", filter.outcome());
        where.addIfGiven("object_id = ?", filter.objectId());
        where.addIfGiven("occurred_at >= ?", filter.from());
        where.addIfGiven("occurred_at < ?", filter.to());
        where.addIfGiven("entry_id < ?", request.fromStart() ? null : Cursor.id(request.cursor()));
        var sql = "select " + COLUMNS + " from audit.entry where " + where.text() + " order by entry_id desc limit "
                + (request.limit() + 1);
        var rows = database.query(sql, JdbcAuditLog::entry, where.arguments());
        return Slice.of(rows, request.limit(), last -> Cursor.of(last.id().toString()));
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

    private static final class Conditions {
        private final List<String> texts = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        void add(String text, Object value) {
            texts.add(text);
            values.add(value);
        }

        void addIfGiven(String text, Object value) {
            if (value != null) {
                add(text, value);
            }
        }

        String text() {
            return String.join(" and ", texts);
        }

        Object[] arguments() {
            return values.toArray();
        }
    }
}
