package eu.mandate.audit.store;

import eu.mandate.audit.domain.InspectedRow;
import eu.mandate.audit.domain.LogInspection;
import eu.mandate.audit.domain.LogRow;
import eu.mandate.audit.domain.entry.Commitment;
import eu.mandate.audit.domain.tree.Hash;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads what is stored of the bound tenant's log, in the order in which it is inspected. */
@ApplicationScoped
public class JdbcInspection {
    private static final int PAGE = 500;
    private static final String ROWS =
            "select l.idx, l.leaf as place, e.entry_id is not null as present, e.leaf, e.bytes,"
                    + " e.salt, e.detail, e.redacted_by is not null as redacted, e.entry_id, e.occurred_at, e.actor, e.actor_role,"
                    + " e.credential, e.action, e.object_type, e.object_id, e.outcome, e.reason, e.request_id, e.facts"
                    + " from audit.leaf l left join audit.entry e on e.tenant_id = l.tenant_id and e.entry_id = l.entry_id"
                    + " where l.tenant_id = ? and l.idx >= ? and l.idx < ? order by l.idx limit " + PAGE;

    private Database database;
    private TenantContext tenant;
    private ReferenceKeys keys;

    /** For CDI. */
    protected JdbcInspection() {}

    @Inject
    public JdbcInspection(Database database, TenantContext tenant, ReferenceKeys keys) {
        this.database = database;
        this.tenant = tenant;
        this.keys = keys;
    }

    /** Begins an inspection of the bound tenant's log. */
    public LogInspection begin() {
        return new LogInspection(keys.of(tenant.require()));
    }

    /** Places from one index up to and without another, at most 500. */
    public List<InspectedRow> rows(long from, long to) {
        return database.query(ROWS, JdbcInspection::row, tenant.require().value(), from, to);
    }

    /** Entries without a place for longer than a minute. */
    public long leftBehind() {
        return database.query(
                        "select count(*) from audit.entry e where e.tenant_id = ? and e.leaf is not null"
                                + " and e.occurred_at < now() - interval '1 minute' and not exists (select from audit.leaf l"
                                + " where l.tenant_id = e.tenant_id and l.entry_id = e.entry_id)",
                        row -> row.getLong(1),
                        tenant.require().value())
                .get(0);
    }

    private static InspectedRow row(ResultSet row) throws SQLException {
        var place = Hash.of(row.getBytes("place"));
        var index = row.getLong("idx");
        if (!row.getBoolean("present") || row.getBytes("bytes") == null) {
            return new InspectedRow(index, place, null, null, null, false);
        }
        var salt = row.getBytes("salt");
        var detail = salt == null ? null : new Commitment(salt, row.getBytes("detail"));
        return new InspectedRow(
                index,
                place,
                Hash.of(row.getBytes("leaf")),
                new LogRow(index, row.getBytes("bytes"), detail),
                JdbcAuditLog.entry(row),
                row.getBoolean("redacted"));
    }
}
