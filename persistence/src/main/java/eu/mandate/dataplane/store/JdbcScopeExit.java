package eu.mandate.dataplane.store;

import eu.mandate.catalogue.domain.profile.RetentionTrigger;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.ChangeJournal;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.RecordScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Marks records of the bound tenant that are no longer in the range of their application, and starts the retention clocks that
 * count from there; who is inside again is unmarked, and the clocks stand still. A piece of records at a time, in their order of
 * time. Tells, too, whether a change of the directory hid members since.
 */
@ApplicationScoped
public class JdbcScopeExit {

    /** Records that one transaction looks at. */
    public static final int PIECE = 2_000;

    private static final String LEFT =
            "case when c.clock ->> 'trigger' = '" + RetentionTrigger.SCOPE_LEFT_OR_AGREEMENT_ENDED + "' then ";
    private static final String CLOCKS =
            ", clocks = (select jsonb_agg(" + LEFT + "%s else c.clock end order by c.place)"
                    + " from jsonb_array_elements(r.clocks) with ordinality as c (clock, place))"
                    + " where r.tenant_id = ? and r.id = any (?::uuid[])";
    private static final String MARK = "update dataplane.record r set scope_left_at = ?"
            + CLOCKS.formatted("c.clock || jsonb_build_object('startedAt', ?::text)");
    private static final String UNMARK =
            "update dataplane.record r set scope_left_at = null" + CLOCKS.formatted("c.clock - 'startedAt'");

    private Database database;
    private TenantContext tenant;
    private ChangeJournal journal;

    /** For CDI. */
    protected JdbcScopeExit() {}

    @Inject
    public JdbcScopeExit(Database database, TenantContext tenant, ChangeJournal journal) {
        this.database = database;
        this.tenant = tenant;
        this.journal = journal;
    }

    /** Where a piece ended. */
    public record Place(Instant occurredAt, UUID id) {}

    /**
     * What was done with a piece.
     *
     * @param left records that are outside now and were not before
     * @param back records that are inside again
     * @param next where to go on; null at the end
     */
    public record Done(int left, int back, Place next) {}

    private record Looked(Place place, boolean marked, boolean inside) {}

    /** Looks at one piece of the records of a category. @param after null for the first */
    public Done piece(String category, RecordScope scope, Place after, Instant now) {
        var looked = look(category, scope, after);
        var left =
                looked.stream().filter(each -> !each.marked() && !each.inside()).toList();
        var back =
                looked.stream().filter(each -> each.marked() && each.inside()).toList();
        if (!left.isEmpty()) database.update(MARK, now, JsonWriting.moment(now), own(), ids(left));
        if (!back.isEmpty()) database.update(UNMARK, own(), ids(back));
        if (!left.isEmpty() || !back.isEmpty()) journal.changed("Record");
        var last = looked.size() < PIECE ? null : looked.get(PIECE - 1).place();
        return new Done(left.size(), back.size(), last);
    }

    private List<Looked> look(String category, RecordScope scope, Place after) {
        var inside = RecordSql.none();
        ScopeSql.add(inside, scope);
        var arguments = new ArrayList<>(inside.arguments());
        var seen = RecordSql.none().and("r.tenant_id = ?", own()).and("r.category = ?", category);
        if (after != null) seen.and("(r.occurred_at, r.id) < (?, ?)", after.occurredAt(), after.id());
        arguments.addAll(seen.arguments());
        var order = " order by r.occurred_at desc, r.id desc limit " + PIECE;
        var sql = "select r.occurred_at, r.id, r.scope_left_at is not null, coalesce(" + inside.text()
                + ", false) from dataplane.record r where " + seen.text() + order;
        return database.query(
                sql,
                row -> new Looked(
                        new Place(RecordSql.instant(row, "occurred_at"), row.getObject("id", UUID.class)),
                        row.getBoolean(3),
                        row.getBoolean(4)),
                arguments.toArray());
    }

    private static String[] ids(List<Looked> looked) {
        return looked.stream().map(each -> each.place().id().toString()).toArray(String[]::new);
    }

    /**
     * Whether a member who has records of the category, of which the scope shows some no more, changed since then: they moved, or
     * left. Who was hidden before and changed otherwise counts, too: how they were is kept nowhere. Where accounts, albums or classes
     * decide, nobody is hidden by moving.
     */
    public boolean hidSince(String category, RecordScope scope, Instant since) {
        if (scope.people() instanceof CompiledRange.None) return false;
        var inside = RecordSql.none();
        ScopeSql.add(inside, scope);
        var sql = "select 1 from directory.member c where c.tenant_id = ? and c.changed_at >= ? and exists (select 1"
                + " from dataplane.record r where r.tenant_id = ? and r.category = ? and r.member = c.number"
                + " and not coalesce(" + inside.text() + ", false)) limit 1";
        var arguments = new ArrayList<Object>();
        arguments.add(own());
        arguments.add(since);
        arguments.add(own());
        arguments.add(category);
        arguments.addAll(inside.arguments());
        return !database.query(sql, row -> true, arguments.toArray()).isEmpty();
    }

    /** Which state of the directory this is. */
    public String directory() {
        return database
                .query(
                        "select tree_version || ' ' || people_version from directory.standing where tenant_id = ?",
                        row -> row.getString(1),
                        own())
                .stream()
                .findFirst()
                .orElse("0 0");
    }

    /** By what the records were last looked through to the end; empty when they never were. */
    public String lastBasis() {
        return database
                .query("select basis from dataplane.scope_round where tenant_id = ?", row -> row.getString(1), own())
                .stream()
                .findFirst()
                .orElse("");
    }

    /** They were looked through to the end. */
    public void ended(String basis, Instant now) {
        database.update(
                "insert into dataplane.scope_round (tenant_id, basis, ended_at) values (?, ?, ?)"
                        + " on conflict (tenant_id) do update set basis = excluded.basis, ended_at = excluded.ended_at",
                own(),
                basis,
                now);
    }

    private int own() {
        return tenant.require().value();
    }
}
