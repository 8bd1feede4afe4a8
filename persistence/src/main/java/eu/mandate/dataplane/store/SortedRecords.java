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
import java.util.regex.Pattern;
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

    private record Ranked(long total, String mark, RecordRow row) {}

    /**
     * Where a page ended: at a record, which stood in its place by these values. Where it has others by now, going on at its new place
     * would pass over records or show them again.
     */
    private record Place(UUID id, String mark) {
        private static final Pattern MARK = Pattern.compile("[0-9a-f]{16}");

        static Place of(String cursor) {
            var parts = Cursor.key(cursor).split(" ", -1);
            if (parts.length != 2 || !MARK.matcher(parts[1]).matches())
                throw Refusal.invalid("/cursor", "cursor-malformed");
            return new Place(Cursor.id(Cursor.of(parts[0])), parts[1]);
        }
    }

    RecordPage<RecordRow> page(DataCategory category, RecordRange range, CheckedQuery query) {
        var seen = RecordSql.range(tenant.require().value(), range);
        var residual = RecordSql.residual(query);
        var projection = new ProjectionSql(category, query.projection());
        var arguments = new ArrayList<>(seen.arguments());
        arguments.addAll(residual.arguments());
        var mark = mark(category, query.order());
        arguments.add(query.order().toString());
        var after = "true";
        var place = query.page().fromStart() ? null : Place.of(query.page().cursor());
        if (place != null) {
            after = "r.place > (select p.place from ranked p where p.id = ? and p.mark = ?)";
            arguments.addAll(List.of(place.id(), place.mark()));
        }
        var sql = "with matching as (select r.* from dataplane.record r where " + seen.text() + " and "
                + residual.text() + " limit " + (MOST + 1) + "), ranked as (select r.*, row_number() over (order by "
                + orders(category, query.order()) + "r.occurred_at desc, r.id desc) as place, " + mark
                + " as mark from matching r)"
                + " select (select count(*) from matching) as total, r.mark, r.id, y.name as system_name, r.external_id,"
                + " r.occurred_at, " + projection.columns() + " from ranked r"
                + " join dataplane.system y on y.tenant_id = r.tenant_id and y.number = r.system where " + after
                + " order by r.place limit " + (query.page().limit() + 1);
        var rows = rows(sql, projection, arguments);
        if (rows.isEmpty() && place != null) {
            seen.and("r.id = ?", place.id()).and(mark + " = ?", query.order().toString(), place.mark());
            insist(seen, residual);
        }
        return page(query, rows);
    }

    /** By what a record stands in its place; as a hash, for a cursor tells nothing of a person. */
    private static String mark(DataCategory category, List<Order> orders) {
        var values = orders.stream()
                .map(order -> ", " + column(category, order.field()))
                .collect(Collectors.joining());
        return "left(md5(row(?::text, r.id, r.occurred_at" + values + ")::text), 16)";
    }

    /**
     * Behind a record that matches no more, or stands elsewhere, there is no place to go on at; an empty page would look like the end
     * of the list. One that was never there, or is hidden, is told the same.
     */
    private void insist(RecordSql seen, RecordSql residual) {
        var arguments = new ArrayList<>(seen.arguments());
        arguments.addAll(residual.arguments());
        var sql = "select 1 from dataplane.record r where " + seen.text() + " and " + residual.text();
        var found = patience.during(() -> database.query(sql, row -> row.getInt(1), arguments.toArray()));
        if (found.isEmpty()) throw Refusal.invalid("/cursor", "cursor-passed");
    }

    private List<Ranked> rows(String sql, ProjectionSql projection, List<Object> arguments) {
        var sealing = secrets.sealing();
        return patience.during(() -> database.query(
                sql,
                row -> new Ranked(row.getLong("total"), row.getString("mark"), projection.row(row, sealing)),
                arguments.toArray()));
    }

    private static RecordPage<RecordRow> page(CheckedQuery query, List<Ranked> rows) {
        if (!rows.isEmpty() && rows.get(0).total() > MOST) throw Refusal.invalid("/order", "query-order-many", MOST);
        var limit = query.page().limit();
        var shown = rows.stream().limit(limit).map(Ranked::row).toList();
        return new RecordPage<>(shown, rows.size() > limit ? cursor(rows.get(limit - 1)) : null, false);
    }

    private static String cursor(Ranked last) {
        return Cursor.of(last.row().id() + " " + last.mark());
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
