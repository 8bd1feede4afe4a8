package eu.mandate.audit.store;

import eu.mandate.audit.domain.InspectedHead;
import eu.mandate.audit.domain.InspectedRow;
import eu.mandate.audit.domain.LogInspection;
import eu.mandate.audit.domain.LogRow;
import eu.mandate.audit.domain.RecordedHead;
import eu.mandate.audit.domain.StoredEnd;
import eu.mandate.audit.domain.entry.Commitment;
import eu.mandate.audit.domain.entry.LogId;
import eu.mandate.audit.domain.entry.TenantHead;
import eu.mandate.audit.domain.tree.Hash;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Reads what is stored of the bound tenant's log, in the order in which it is inspected. */
@ApplicationScoped
public class JdbcInspection {
    private static final int PAGE = 500;
    private static final String ROWS =
            "select l.idx, l.leaf as place, e.entry_id is not null as present, e.leaf, e.bytes,"
                    + " e.salt, e.detail, e.redacted_by is not null as marked, exists (select from audit.entry r"
                    + " where r.tenant_id = e.tenant_id and r.entry_id = e.redacted_by"
                    + " and r.action = 'audit-detail-redacted' and r.object_id = e.entry_id::text) as redacted,"
                    + " e.entry_id, e.occurred_at, e.actor, e.actor_role,"
                    + " e.credential, e.action, e.object_type, e.object_id, e.outcome, e.reason, e.request_id, e.facts"
                    + " from audit.leaf l left join audit.entry e on e.tenant_id = l.tenant_id and e.entry_id = l.entry_id"
                    + " where l.tenant_id = ? and l.idx >= ? and l.idx < ? order by l.idx limit " + PAGE;
    private static final String HEADS = "select h.log_id, r.cell_idx, r.size, r.root, r.previous, c.leaf"
            + " from audit.head_record r join audit.head h on h.tenant_id = r.tenant_id"
            + " left join audit.cell_leaf c on c.idx = r.cell_idx"
            + " where r.tenant_id = ? and r.cell_idx > ? and r.cell_idx <= ? order by r.cell_idx limit " + PAGE;
    /** One statement, so that what is added meanwhile is not taken for something that was put in. */
    private static final String STRAYS = """
            with own as (select ?::int as tenant_id),
                 reached as (select own.tenant_id, coalesce(h.size, 0) as size, coalesce(h.last_cell, -1) as last
                               from own left join audit.head h using (tenant_id))
            select 'leaf-behind-end ' || l.idx from audit.leaf l join reached r using (tenant_id) where l.idx >= r.size
            union all
            select 'head-behind-end ' || h.cell_idx from audit.head_record h join reached r using (tenant_id)
             where h.cell_idx > r.last or h.cell_idx < 0
            union all
            select 'tile-behind-end ' || t.level || '/' || t.n from audit.tile t join reached r using (tenant_id)
             where (t.n + 1) * 256::numeric ^ (t.level + 1) > r.size
            union all
            select 'erasure-undone ' || l.idx
              from own join audit.entry r using (tenant_id) join audit.leaf l using (tenant_id, entry_id)
             where r.action = 'audit-detail-redacted' and r.outcome = 'ALLOWED' and not exists (
                   select from audit.entry e where e.tenant_id = r.tenant_id and e.redacted_by = r.entry_id
                      and e.entry_id = case when r.object_id ~ '^[0-9a-f-]{36}$' then r.object_id::uuid end)
            limit 100""";

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

    /** Whether the key of references is still the one that is in use. */
    public boolean keyHolds() {
        return keys.hold(tenant.require());
    }

    /** Begins an inspection of the bound tenant's log. */
    public LogInspection begin() {
        var tiles = StoredTiles.ofTenant(database::query, id());
        return new LogInspection(keys.compared(tenant.require()), tiles::stored);
    }

    /** How far the log is said to have come; empty for one without entries. */
    public Optional<StoredEnd> end() {
        return database
                .query(
                        "select size, peaks, last_cell from audit.head where tenant_id = ?",
                        row -> new StoredEnd(row.getLong(1), row.getBytes(2), row.getLong(3)),
                        id())
                .stream()
                .findFirst();
    }

    /** Places from one index up to and without another, at most 500. */
    public List<InspectedRow> rows(long from, long to) {
        return database.query(ROWS, JdbcInspection::row, id(), from, to);
    }

    /** The heads up to one, from the one behind a given index of the cell on, at most 500. */
    public List<InspectedHead> heads(long behind, long upTo) {
        return database.query(HEADS, JdbcInspection::head, id(), behind, upTo);
    }

    /** What is stored beyond the end of the log, and erasures that were undone, as words with an index. */
    public List<String> strays() {
        return database.query(STRAYS, row -> row.getString(1), id());
    }

    /** Entries without a place for longer than a minute. */
    public long leftBehind() {
        return database.query(
                        "select count(*) from audit.entry e where e.tenant_id = ? and e.leaf is not null"
                                + " and e.occurred_at < now() - interval '1 minute' and not exists (select from audit.leaf l"
                                + " where l.tenant_id = e.tenant_id and l.entry_id = e.entry_id)",
                        row -> row.getLong(1),
                        id())
                .get(0);
    }

    private int id() {
        return tenant.require().value();
    }

    private static InspectedHead head(ResultSet row) throws SQLException {
        var previous = row.getLong("previous");
        var before = row.wasNull() ? null : Math.max(0, previous);
        // A negative number is never right, and neither is nothing at the place of a head.
        var head = new TenantHead(
                LogId.of(row.getBytes("log_id")),
                Math.max(0, row.getLong("size")),
                Hash.of(row.getBytes("root")),
                before);
        var leaf = row.getBytes("leaf");
        return new InspectedHead(new RecordedHead(row.getLong("cell_idx"), head), leaf == null ? null : Hash.of(leaf));
    }

    private static InspectedRow row(ResultSet row) throws SQLException {
        var place = Hash.of(row.getBytes("place"));
        var index = row.getLong("idx");
        if (!row.getBoolean("present") || row.getBytes("bytes") == null) return InspectedRow.empty(index, place);
        try {
            return readable(row, index, place);
        } catch (IllegalArgumentException | ClassCastException | NullPointerException | JsonException unreadable) {
            return InspectedRow.unreadable(index, place);
        }
    }

    private static InspectedRow readable(ResultSet row, long index, Hash place) throws SQLException {
        var salt = row.getBytes("salt");
        var detail = salt == null ? null : new Commitment(salt, row.getBytes("detail"));
        var seen = JdbcAuditLog.entry(row);
        return new InspectedRow(
                index,
                place,
                Hash.of(row.getBytes("leaf")),
                new LogRow(index, row.getBytes("bytes"), detail),
                seen,
                ProvableEntry.detail(seen),
                row.getBoolean("marked"),
                row.getBoolean("redacted"));
    }
}
