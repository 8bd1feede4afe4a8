package eu.mandate.dataplane.store;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.dataplane.domain.query.CheckedQuery;
import eu.mandate.dataplane.domain.query.RecordRange;
import eu.mandate.dataplane.domain.value.Times;
import eu.mandate.dataplane.domain.view.RecordPage;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Pages of records of the bound tenant. What is asked is a {@link CheckedQuery}, so nothing is asked by what its caller may not
 * see; what is read is its projection. One call looks at a bounded number of records, whatever it asks for.
 */
@ApplicationScoped
public class JdbcRecords {

    /** Most records that one page in the order of time looks at. */
    public static final int LOOKED_AT = 2_000;

    private static final String TIME = "occurredAt";

    /** The names of the first systems are read once for the whole page, not looked up row by row. */
    private static final String SYSTEM_NAME =
            "coalesce((select jsonb_object_agg(y.number, y.name) from dataplane.system y where y.tenant_id = ? and y.number <= 50)"
                    + " ->> r.system::text, (select y.name from dataplane.system y where y.tenant_id = ? and y.number = r.system))"
                    + " as system_name";

    private Database database;
    private TenantContext tenant;
    private TenantSecrets secrets;
    private SortedRecords sorted;
    private Patience patience;

    /** For CDI. */
    protected JdbcRecords() {}

    @Inject
    public JdbcRecords(
            Database database, TenantContext tenant, TenantSecrets secrets, SortedRecords sorted, Patience patience) {
        this.database = database;
        this.tenant = tenant;
        this.secrets = secrets;
        this.sorted = sorted;
        this.patience = patience;
    }

    /** Where a page ended. */
    private record Place(Instant occurredAt, UUID id) {}

    /**
     * One page, the latest first unless the query says otherwise.
     *
     * @throws Refusal VALIDATION at {@code /cursor}; at {@code /order} when too many records match for any other order
     */
    public RecordPage<RecordRow> page(DataCategory category, RecordRange range, CheckedQuery query) {
        return byTime(query) && range.subject() == null
                ? bounded(range, () -> inTime(category, range, query))
                : sorted.page(category, range, query);
    }

    private static boolean byTime(CheckedQuery query) {
        return query.order().isEmpty()
                || query.order().size() == 1 && query.order().get(0).field().equals(TIME);
    }

    private RecordPage<RecordRow> inTime(DataCategory category, RecordRange range, CheckedQuery query) {
        var upwards = !query.order().isEmpty() && !query.order().get(0).descending();
        var direction = upwards ? "asc" : "desc";
        var seen = RecordSql.range(own(), range);
        if (!query.page().fromStart()) {
            var place = place(query.page().cursor());
            seen.and("(r.occurred_at, r.id) " + (upwards ? ">" : "<") + " (?, ?)", place.occurredAt(), place.id());
        }
        var residual = RecordSql.residual(query);
        var projection = new ProjectionSql(category, query.projection());
        var limit = query.page().limit();
        // Without a condition on fields every record that is looked at is one of the page.
        var looked = residual.isEmpty() ? limit + 1 : LOOKED_AT;
        var order = " order by r.occurred_at " + direction + ", r.id " + direction;
        var sql = "select r.id, " + SYSTEM_NAME + ", r.external_id, r.occurred_at, " + projection.columns()
                + " from (select r.* from (select r.* from dataplane.record r where " + seen.text() + order + " limit "
                + looked + ") r where " + residual.text() + order + " limit " + (limit + 1) + ") r" + order;
        // Compared with each row's own tenant, the row policy would be asked once a row.
        var arguments = new ArrayList<Object>(List.of(own(), own()));
        arguments.addAll(seen.arguments());
        arguments.addAll(residual.arguments());
        var rows = rows(projection, sql, arguments);
        if (rows.size() > limit) {
            var shown = rows.subList(0, limit);
            return new RecordPage<>(shown, cursor(shown.get(limit - 1)), false);
        }
        var end = residual.isEmpty() ? null : lastLookedAt(seen, order);
        return new RecordPage<>(rows, end, end != null);
    }

    private List<RecordRow> rows(ProjectionSql projection, String sql, List<Object> arguments) {
        var sealing = secrets.sealing();
        return database.query(sql, row -> projection.row(row, sealing), arguments.toArray());
    }

    /** A page of what is seen may have to pass over much that is not; how long that may take has a bound of its own. */
    private RecordPage<RecordRow> bounded(RecordRange range, Supplier<RecordPage<RecordRow>> page) {
        return range.scope().everything() ? page.get() : patience.during(page);
    }

    /** Where looking stopped, or null when there is nothing behind it. */
    private String lastLookedAt(RecordSql seen, String order) {
        var sql = "select r.id, r.occurred_at from dataplane.record r where " + seen.text() + order + " offset "
                + (LOOKED_AT - 1) + " limit 2";
        var places = database.query(
                sql,
                row -> new Place(RecordSql.instant(row, "occurred_at"), row.getObject("id", UUID.class)),
                seen.arguments().toArray());
        return places.size() < 2 ? null : cursor(places.get(0));
    }

    private static String cursor(RecordRow row) {
        return cursor(new Place(row.occurredAt(), row.id()));
    }

    // A moment and an id of this product: nothing in an address tells of a person.
    private static String cursor(Place place) {
        return Cursor.of(place.occurredAt() + " " + place.id());
    }

    private static Place place(String cursor) {
        var parts = Cursor.key(cursor).split(" ", -1);
        var moment = parts.length == 2 ? Times.parse(parts[0]) : null;
        if (moment != null) return new Place(moment, Cursor.id(Cursor.of(parts[1])));
        throw Refusal.invalid("/cursor", "cursor-malformed");
    }

    private int own() {
        return tenant.require().value();
    }
}
