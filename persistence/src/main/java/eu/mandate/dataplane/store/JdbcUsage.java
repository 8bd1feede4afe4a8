package eu.mandate.dataplane.store;

import eu.mandate.dataplane.domain.report.UsageReportLine;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
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
import java.util.List;

/**
 * The use of the service by person, from the account's record and the records of use that are about the same person. Five fields
 * are read and no other.
 */
@ApplicationScoped
public class JdbcUsage {
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private static final String PAGE = """
            with person as (
                select distinct on (r.fields ->> 'email') r.id, r.fields ->> 'name' as name, r.fields ->> 'email' as email
                  from dataplane.record r where r.tenant_id = ? and r.category = ? and jsonb_exists(r.fields, 'email') and %s
                 order by r.fields ->> 'email', r.occurred_at desc, r.id desc),
            page as (select * from person order by name, email offset ? limit ?),
            used as (
                select distinct p.id as person, r.id, (r.fields -> 'loginFrequency')::numeric as times,
                       (r.fields -> 'timeSpent')::numeric as minutes, (r.fields ->> 'logsIn')::boolean as logs_in
                  from page p
                  join dataplane.record_subject o on o.tenant_id = ? and o.record = p.id
                  join dataplane.record_subject s on s.tenant_id = o.tenant_id and s.subject = o.subject
                  join dataplane.record r on r.tenant_id = s.tenant_id and r.id = s.record
                 where r.category = ? and r.occurred_at >= ? and r.occurred_at < ? and %s)
            select p.name, p.email, coalesce(sum(u.times), 0), coalesce(sum(u.minutes), 0), coalesce(bool_or(u.logs_in), false)
              from page p left join used u on u.person = p.id group by p.id, p.name, p.email order by p.name, p.email""";

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
    public record Wanted(Seen accounts, Seen use, Instant from, Instant before) {}

    /** Records of a category, as far as they are seen. */
    public record Seen(String category, RecordScope scope) {
        RecordSql condition() {
            var sql = RecordSql.none();
            ScopeSql.add(sql, scope);
            return sql;
        }
    }

    /** One page, by name. */
    public Slice<UsageReportLine> page(Wanted wanted, SliceRequest page) {
        var start = page.fromStart() ? 0 : place(page.cursor());
        var own = tenant.require().value();
        var accounts = wanted.accounts().condition();
        var use = wanted.use().condition();
        var arguments = new ArrayList<Object>(List.of(own, wanted.accounts().category()));
        arguments.addAll(accounts.arguments());
        arguments.addAll(
                List.of(start, page.limit() + 1, own, wanted.use().category(), wanted.from(), wanted.before()));
        arguments.addAll(use.arguments());
        var sql = PAGE.formatted(accounts.text(), use.text());
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
