package eu.mandate.audit.store;

import eu.mandate.audit.domain.StoredEntry;
import eu.mandate.audit.domain.entry.EntryBytes;
import eu.mandate.audit.domain.tree.Hash;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Single entries of the bound tenant, with what is stored beside them. */
@ApplicationScoped
public class JdbcEntries {
    private Database database;
    private TenantContext tenant;

    /** For CDI. */
    protected JdbcEntries() {}

    @Inject
    public JdbcEntries(Database database, TenantContext tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** One entry; empty when the tenant has none of that number. */
    public Optional<StoredEntry> find(UUID entry) {
        return database
                .query(
                        "select " + JdbcAuditLog.COLUMNS + ", bytes, leaf, detail is not null as detailed, redacted_by"
                                + " from audit.entry where tenant_id = ? and entry_id = ?",
                        JdbcEntries::read,
                        tenant.require().value(),
                        entry)
                .stream()
                .findFirst();
    }

    private static StoredEntry read(ResultSet row) throws SQLException {
        var bytes = row.getBytes("bytes");
        return new StoredEntry(
                JdbcAuditLog.entry(row),
                bytes == null ? null : EntryBytes.read(bytes),
                bytes == null ? null : Hash.of(row.getBytes("leaf")),
                row.getBoolean("detailed"),
                row.getObject("redacted_by", UUID.class));
    }
}
