package eu.mandate.dataplane.store;

import eu.mandate.dataplane.domain.report.UsageOrder;
import eu.mandate.dataplane.domain.report.UsageReportLine;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.domain.SortOrder;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.visibility.domain.RecordScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The use of the service by person, from the account's record and the records of use that are about the same person. Five fields
 * are read and no other.
 */
@ApplicationScoped
public class JdbcUsage {
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    /** Name and address are known before the use is looked up, so that in their order a page of people is enough. */
    private static final String PEOPLE = """
            with person as (
                select distinct on (r.fields ->> 'email') r.id, r.fields ->> 'name' as name, r.fields ->> 'email' as email
                  from dataplane.record r where r.tenant_id = ? and r.category = ? and jsonb_exists(r.fields, 'email') and %s
                 order by r.fields ->> 'email', r.occurred_at desc, r.id desc),
            page as (select * from person %s),
            used as (
                select distinct p.id as person, r.id, (r.fields -> 'loginFrequency')::numeric as times,
                       (r.fields -> 'timeSpent')::numeric as minutes, (r.fields ->> 'logsIn')::boolean as logs_in
                  from page p
                  join dataplane.record_subject o on o.tenant_id = ? and o.record = p.id
                  join dataplane.record_subject s on s.tenant_id = o.tenant_id and s.subject = o.subject
                  join dataplane.record r on r.tenant_id = s.tenant_id and r.id = s.record
                 where r.category = ? and r.occurred_at >= ? and r.occurred_at < ? and %s),
            line as (
                select p.name, p.email, coalesce(sum(u.times), 0) as times, coalesce(sum(u.minutes), 0) as minutes,
                       coalesce(bool_or(u.logs_in), false) as logs_in
                  from page p left join used u on u.person = p.id group by p.id, p.name, p.email)
            select name, email, times, minutes, logs_in from line %s""";

    private static final String PART = " offset ? limit ?";
    private static final Map<UsageOrder, String> COLUMNS = Map.of(
            UsageOrder.NAME, "name",
            UsageOrder.EMAIL, "email",
            UsageOrder.LOGS_IN, "(times > 0 or logs_in)",
            UsageOrder.LOGIN_FREQUENCY, "greatest(times, logs_in::int)",
            UsageOrder.TIME_SPENT, "minutes");

    private static final Set<UsageOrder> OF_PEOPLE = EnumSet.of(UsageOrder.NAME, UsageOrder.EMAIL);

    private Database database;
    private TenantContext tenant;
    private Patience patience;

    /** For CDI. */
    protected JdbcUsage() {}

    @Inject
    public JdbcUsage(Database database, TenantContext tenant, Patience patience) {
        this.database = database;
        this.tenant = tenant;
        this.patience = patience;
    }

    /**
     * What a report is about.
     *
     * @param accounts code of the category that has name and e-mail address
     * @param use code of the category that has the three figures
     */
    public record Wanted(Seen accounts, Seen use, Instant from, Instant before, SortOrder<UsageOrder> order) {}

    /** Records of a category, as far as they are seen. */
    public record Seen(String category, RecordScope scope) {
        RecordSql condition() {
            var sql = RecordSql.none();
            ScopeSql.add(sql, scope);
            return sql;
        }
    }

    /** One page in the wanted order; whoever stands alike stands by name. */
    public Slice<UsageReportLine> page(Wanted wanted, SliceRequest page) {
        var start = page.fromStart() ? 0 : place(page.cursor());
        var ofPeople = OF_PEOPLE.contains(wanted.order().key());
        var order = " order by " + COLUMNS.get(wanted.order().key()) + " "
                + wanted.order().direction() + ", name, email";
        var part = List.<Object>of(start, page.limit() + 1);
        var own = tenant.require().value();
        var accounts = wanted.accounts().condition();
        var use = wanted.use().condition();
        var arguments = new ArrayList<Object>(List.of(own, wanted.accounts().category()));
        arguments.addAll(accounts.arguments());
        if (ofPeople) arguments.addAll(part);
        arguments.addAll(List.of(own, wanted.use().category(), wanted.from(), wanted.before()));
        arguments.addAll(use.arguments());
        if (!ofPeople) arguments.addAll(part);
        var sql = PEOPLE.formatted(
                accounts.text(), ofPeople ? order + PART : "", use.text(), ofPeople ? order : order + PART);
        var rows = patience.during(() -> database.query(sql, JdbcUsage::line, arguments.toArray()));
        return Slice.of(rows, page.limit(), last -> Cursor.of(Integer.toString(start + page.limit())));
    }

    // The cursor counts, because a name has no place in an address.
    private static int place(String cursor) {
        var key = Cursor.key(cursor);
        if (!key.matches("[0-9]{1,7}")) throw Refusal.invalid("/cursor", "cursor-malformed");
        return Integer.parseInt(key);
    }

    /** A figure of use has up to thirty digits and any sign when it comes in; none of that may take the report away. */
    private static int bounded(BigDecimal figure) {
        return figure.max(BigDecimal.ZERO).min(MOST).intValue();
    }

    private static UsageReportLine line(ResultSet row) throws SQLException {
        var times = Math.max(bounded(row.getBigDecimal(3)), row.getBoolean(5) ? 1 : 0);
        var spent = Duration.ofMinutes(bounded(row.getBigDecimal(4)));
        return new UsageReportLine(row.getString(1), row.getString(2), times > 0, times, spent);
    }
}
