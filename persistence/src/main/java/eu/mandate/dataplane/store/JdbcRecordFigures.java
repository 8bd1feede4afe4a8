package eu.mandate.dataplane.store;

import static java.util.stream.Collectors.joining;

import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.dataplane.domain.query.CheckedQuery;
import eu.mandate.dataplane.domain.query.RecordRange;
import eu.mandate.dataplane.domain.report.SmallGroups;
import eu.mandate.dataplane.domain.report.SmallGroups.Counted;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.visibility.domain.RecordScope;
import eu.mandate.visibility.domain.reader.RecordTally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts of the bound tenant's records. People are counted by one of the identifiers each record is found under; records that name
 * nobody count as one person together, so that a doubt never makes a group look larger.
 */
@ApplicationScoped
public class JdbcRecordFigures {

    /** Most records that figures are made of. */
    public static final int MOST = 1_000_000;

    /** Most records that are counted: whoever looks at a list needs to know that there are many, not how many. */
    public static final int COUNTED = 10_000;

    /** The index by time ends early; read as the table lies, rare records would take all of it. */
    private static final String BY_TIME = " order by r.occurred_at desc, r.id desc";

    /** More conditions than these are not judged row by row. */
    static final int CONDITIONS = 100;

    private static final String SEEN = "select ?, count(*) from (select 1 from dataplane.record r where r.tenant_id = ?"
            + " and r.category = ? and %s order by r.occurred_at desc, r.id desc limit " + RecordTally.MOST
            + ") seen";

    /** Most groups. */
    public static final int GROUPS = 500;

    private static final Set<FieldType> GROUPED =
            EnumSet.of(FieldType.TEXT, FieldType.NUMBER, FieldType.YES_NO, FieldType.DATE);
    private static final String WHO = "coalesce((select encode(s.subject, 'hex') from dataplane.record_subject s"
            + " where s.tenant_id = r.tenant_id and s.record = r.id order by s.role, s.subject limit 1), '')";

    private Database database;
    private TenantContext tenant;
    private Patience patience;

    /** For CDI. */
    protected JdbcRecordFigures() {}

    @Inject
    public JdbcRecordFigures(Database database, TenantContext tenant, Patience patience) {
        this.database = database;
        this.tenant = tenant;
        this.patience = patience;
    }

    /** How many records match; one more than the most says that there are more. */
    public long count(RecordRange range, CheckedQuery query) {
        return counted("select 1", matching(range, query, byTime(range), COUNTED), "count(*)");
    }

    /** How many people they are about. */
    public long people(RecordRange range, CheckedQuery query) {
        return counted("select " + WHO + " as who", matching(range, query, "", MOST), "count(distinct who)");
    }

    private static String byTime(RecordRange range) {
        return range.subject() == null && range.externalId() == null ? BY_TIME : "";
    }

    private long counted(String column, From from, String figure) {
        var sql = "select " + figure + " from (" + column + from.text() + ") r";
        return patience.during(() -> database.query(
                        sql, row -> row.getLong(1), from.arguments().toArray()))
                .get(0);
    }

    private record From(String text, List<Object> arguments) {}

    private From matching(RecordRange range, CheckedQuery query, String order, int most) {
        var seen = RecordSql.range(tenant.require().value(), range);
        var residual = RecordSql.residual(query);
        var arguments = new ArrayList<>(seen.arguments());
        arguments.addAll(residual.arguments());
        return new From(
                " from dataplane.record r where " + seen.text() + " and " + residual.text() + order + " limit "
                        + (most + 1),
                arguments);
    }

    /**
     * Records and people of each group.
     *
     * @param field to group by, or null for the month in which it happened, in UTC
     * @throws Refusal VALIDATION at {@code /groupBy} for a field that makes no groups or too many; at {@code /query} for too many
     *     records
     */
    public List<Counted> groups(RecordRange range, CheckedQuery query, DataField field) {
        if (field != null && (!GROUPED.contains(field.type()) || StoredFields.sealed(field))) {
            throw Refusal.invalid("/groupBy", "query-group", field.key());
        }
        var key = field == null
                ? "to_char(r.occurred_at at time zone 'UTC', 'YYYY-MM')"
                : "(" + ProjectionSql.text(field.key()) + ")";
        var from = matching(range, query, "", MOST);
        var sql = "select key, sum(records), count(*), array_agg(who) filter (where place <= " + SmallGroups.NAMED
                + ") from (select key, who, count(*) as records, row_number() over (partition by key) as place from (select "
                + key + " as key, " + WHO + " as who" + from.text() + ") r group by key, who) g group by key"
                + " order by key collate \"C\" nulls last limit " + (GROUPS + 1);
        var groups = patience.during(() ->
                database.query(sql, JdbcRecordFigures::group, from.arguments().toArray()));
        if (groups.size() > GROUPS) throw Refusal.invalid("/groupBy", "query-groups-many", GROUPS);
        if (groups.stream().mapToLong(Counted::records).sum() > MOST) {
            throw Refusal.invalid("/query", "query-records-many", MOST);
        }
        return groups;
    }

    private static Counted group(ResultSet row) throws SQLException {
        var some = (String[]) row.getArray(4).getArray();
        return new Counted(row.getString(1), row.getLong(2), row.getLong(3), Set.of(some));
    }

    /**
     * How many records of each category scopes show, as {@link RecordTally#count} has it: who asks for consequences is not kept from them
     * by a count that takes long.
     */
    public Map<String, Long> seen(Collection<String> categories, List<RecordScope> scopes) {
        var counts = new HashMap<String, Long>();
        if (categories.isEmpty() || scopes.size() > CONDITIONS) return counts;
        if (scopes.isEmpty()) {
            categories.forEach(category -> counts.put(category, 0L));
            return counts;
        }
        var seen = any(scopes);
        var sql = categories.stream()
                .map(category -> "(" + SEEN.formatted(seen.text()) + ")")
                .collect(joining(" union all "));
        var arguments = new ArrayList<Object>();
        for (var category : categories) {
            arguments.addAll(List.of(category, tenant.require().value(), category));
            arguments.addAll(seen.arguments());
        }
        return inTime(sql, arguments.toArray(), counts);
    }

    private static RecordSql any(List<RecordScope> scopes) {
        var any = scopes.stream().map(JdbcRecordFigures::condition).toList();
        var arguments = any.stream().flatMap(each -> each.arguments().stream()).toArray();
        return RecordSql.none().and(any.stream().map(RecordSql::text).collect(joining(" or ", "(", ")")), arguments);
    }

    private static RecordSql condition(RecordScope scope) {
        var sql = RecordSql.none();
        ScopeSql.add(sql, scope);
        return sql;
    }

    /** What takes too long takes the statement with it, and not the transaction. */
    private Map<String, Long> inTime(String sql, Object[] arguments, Map<String, Long> counts) {
        database.update("savepoint counting");
        try {
            patience.during(() -> database.query(sql, row -> counts.put(row.getString(1), row.getLong(2)), arguments));
        } catch (Refusal tooSlow) {
            database.update("rollback to savepoint counting");
        }
        return counts;
    }
}
