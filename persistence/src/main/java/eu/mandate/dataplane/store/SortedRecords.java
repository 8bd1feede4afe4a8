package eu.mandate.dataplane.store;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.dataplane.domain.query.CheckedQuery;
import eu.mandate.dataplane.domain.query.RecordQuery.Order;
import eu.mandate.dataplane.domain.query.RecordRange;
import eu.mandate.dataplane.domain.view.RecordPage;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Pages in an order that no index has, and pages of one person's records: the few that match are put in order anew for each page.
 */
@ApplicationScoped
public class SortedRecords {

    /** Most records that can match. */
    public static final int MOST = 10_000;

    private Database database;
    private TenantContext tenant;
    private TenantSecrets secrets;
    private Patience patience;

    /** For CDI. */
    protected SortedRecords() {}

    @Inject
    public SortedRecords(Database database, TenantContext tenant, TenantSecrets secrets, Patience patience) {
        this.database = database;
        this.tenant = tenant;
        this.secrets = secrets;
        this.patience = patience;
    }

    private record Ranked(long total, RecordRow row) {}

    RecordPage<RecordRow> page(DataCategory category, RecordRange range, CheckedQuery query) {
        var seen = RecordSql.range(tenant.require().value(), range);
        var residual = RecordSql.residual(query);
        var projection = new ProjectionSql(category, query.projection());
        var arguments = new ArrayList<>(seen.arguments());
        arguments.addAll(residual.arguments());
        var after = "true";
        if (!query.page().fromStart()) {
            after = "r.place > (select p.place from ranked p where p.id = ?)";
            arguments.add(Cursor.id(query.page().cursor()));
        }
        var sql = "with matching as (select r.* from dataplane.record r where " + seen.text() + " and "
                + residual.text() + " limit " + (MOST + 1) + "), ranked as (select r.*, row_number() over (order by "
                + orders(category, query.order()) + "r.occurred_at desc, r.id desc) as place from matching r)"
                + " select (select count(*) from matching) as total, r.id, y.name as system_name, r.external_id,"
                + " r.occurred_at, " + projection.columns() + " from ranked r"
                + " join dataplane.system y on y.tenant_id = r.tenant_id and y.number = r.system where " + after
                + " order by r.place limit " + (query.page().limit() + 1);
        var rows = rows(sql, projection, arguments);
        if (rows.isEmpty() && !query.page().fromStart())
            insist(seen, residual, Cursor.id(query.page().cursor()));
        return page(query, rows);
    }

    /**
     * Behind a record that matches no more there is no place to go on at; an empty page would look like the end of the list. One
     * that was never there, or is hidden, is told the same.
     */
    private void insist(RecordSql seen, RecordSql residual, UUID last) {
        var arguments = new ArrayList<>(seen.arguments());
        arguments.addAll(residual.arguments());
        arguments.add(last);
        var sql = "select 1 from dataplane.record r where " + seen.text() + " and " + residual.text() + " and r.id = ?";
        var found = patience.during(() -> database.query(sql, row -> row.getInt(1), arguments.toArray()));
        if (found.isEmpty()) throw Refusal.invalid("/cursor", "cursor-passed");
    }

    private List<Ranked> rows(String sql, ProjectionSql projection, List<Object> arguments) {
        var sealing = secrets.sealing();
        return patience.during(() -> database.query(
                sql, row -> new Ranked(row.getLong("total"), projection.row(row, sealing)), arguments.toArray()));
    }

    private static RecordPage<RecordRow> page(CheckedQuery query, List<Ranked> rows) {
        if (!rows.isEmpty() && rows.get(0).total() > MOST) throw Refusal.invalid("/order", "query-order-many", MOST);
        var limit = query.page().limit();
        var shown = rows.stream().limit(limit).map(Ranked::row).toList();
        var more = rows.size() > limit;
        return new RecordPage<>(
                shown, more ? Cursor.of(shown.get(limit - 1).id().toString()) : null, false);
    }

    private static String orders(DataCategory category, List<Order> orders) {
        return orders.stream()
                .map(order ->
                        column(category, order.field()) + (order.descending() ? " desc" : " asc") + " nulls last, ")
                .collect(Collectors.joining());
    }

    private static String column(DataCategory category, String key) {
        if (key.equals("occurredAt")) return "r.occurred_at";
        if (key.equals("externalId")) return "r.external_id";
        var field = category.fields().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        // A field that is kept sealed is masked or hidden; who was let see it unmasked still cannot have it sorted by.
        if (StoredFields.sealed(field)) throw Refusal.invalid("/order", "query-order", key);
        if (field.type() == FieldType.NUMBER) return "(" + ProjectionSql.column(key) + ")::numeric";
        if (field.type() == FieldType.AMOUNT) return "(" + ProjectionSql.column(key) + " -> 'minorUnits')::numeric";
        return "(" + ProjectionSql.text(key) + ")";
    }
}
