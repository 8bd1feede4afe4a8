package eu.mandate.audit.store;

import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.ChangeJournal;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Erases details of the bound tenant's entries; the database refuses every other change of an entry. */
@ApplicationScoped
public class JdbcRedaction {
    private Database database;
    private TenantContext tenant;
    private ChangeJournal journal;

    /** For CDI. */
    protected JdbcRedaction() {}

    @Inject
    public JdbcRedaction(Database database, TenantContext tenant, ChangeJournal journal) {
        this.database = database;
        this.tenant = tenant;
        this.journal = journal;
    }

    /** Whether the entry has a detail that can be erased; empty when the tenant has no such entry. */
    public Optional<Boolean> erasable(UUID entry) {
        return database
                .query(
                        "select detail is not null and action <> 'audit-detail-redacted' from audit.entry"
                                + " where tenant_id = ? and entry_id = ?",
                        row -> row.getBoolean(1),
                        tenant.require().value(),
                        entry)
                .stream()
                .findFirst();
    }

    /** Notes the change before its entry is recorded: the entry is then written at once, as the database demands. */
    public void begin() {
        journal.changed("AuditDetail");
    }

    /** Erases; the entry that records it was appended in this transaction. */
    public void erase(UUID entry) {
        database.update(
                "update audit.entry e set salt = null, detail = null, facts = null, request_id = null, object_id = null,"
                        + " redacted_by = (select r.entry_id from audit.entry r where r.tenant_id = e.tenant_id"
                        + " and r.action = 'audit-detail-redacted' and r.object_id = e.entry_id::text"
                        + " order by r.entry_id desc limit 1) where e.tenant_id = ? and e.entry_id = ?",
                tenant.require().value(),
                entry);
    }
}
