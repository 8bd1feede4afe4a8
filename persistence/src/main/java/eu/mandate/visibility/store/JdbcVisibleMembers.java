package eu.mandate.visibility.store;

import eu.mandate.directory.domain.Named;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.store.Condition;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.CompiledRange.Lists;
import eu.mandate.visibility.domain.VisibleMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/** Lists and counts the members of the bound tenant whom a range shows; who left is never among them. */
@ApplicationScoped
public class JdbcVisibleMembers {
    // The index of names carries all of this but the department's: only entries of an index are passed over, and looked
    // at.
    // The number of rows stands in the text, so that one plan does for every page.
    private static final String PAGE = """
            select m.id, m.name, d.id, d.name
              from directory.member m
              join directory.department d on d.tenant_id = m.tenant_id and d.number = m.department
             where m.tenant_id = ? and m.status <> 3%s and %s
             order by m.name_key, m.number limit %d""";

    // The first page has none: where there is nothing to compare, no entry of the index is compared.
    private static final String BEHIND = " and (m.name_key, m.number) > (?, ?)";

    /** A compiled range is kept and used for many pages; its text may have ten thousand characters. */
    private static final Map<CompiledRange, Map<Form, Condition>> PAGES =
            Collections.synchronizedMap(new WeakHashMap<>());

    private Database database;
    private TenantContext tenant;

    /** For CDI. */
    protected JdbcVisibleMembers() {}

    @Inject
    public JdbcVisibleMembers(Database database, TenantContext tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** One page, by name. */
    public Slice<VisibleMember> page(CompiledRange range, SliceRequest page) {
        if (range instanceof CompiledRange.None) return new Slice<>(List.of(), null);
        var read = statement(range, new Form(page.fromStart(), page.limit() + 1));
        var rows =
                read(read.text(), read.between(page.fromStart() ? List.of(own()) : behind(page.cursor()), List.of()));
        return Slice.of(rows, page.limit(), last -> Cursor.of(last.id().toString()));
    }

    private record Form(boolean fromStart, int rows) {}

    private static Condition statement(CompiledRange range, Form form) {
        return PAGES.computeIfAbsent(range, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        form,
                        any -> RangeCondition.of(range)
                                .within(PAGE.formatted(form.fromStart ? "" : BEHIND, "%s", form.rows)));
    }

    private List<VisibleMember> read(String sql, Object... arguments) {
        return database.query(
                sql,
                row -> new VisibleMember(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        new Named(row.getObject(3, UUID.class), row.getString(4))),
                arguments);
    }

    /**
     * How many are shown. Departments are added up from their counts, which are exact. Whom a compiled range names besides works
     * here and is in none of these departments, and whom it excepts is in one of them.
     */
    public long count(CompiledRange range) {
        if (range instanceof CompiledRange.None) return 0;
        var departments = RangeCondition.ofDepartments(range, "d.number")
                .within("select coalesce(sum(d.members), 0) from directory.department d where d.tenant_id = ? and %s");
        var counted = database.query(
                        departments.text(), row -> row.getLong(1), departments.between(List.of(own()), List.of()))
                .get(0);
        return range instanceof Lists lists
                ? counted + lists.members().size() - lists.except().size()
                : counted;
    }

    /** How many only the one range shows, and how many only the other; both have to be looked at, member by member. */
    public Difference compare(CompiledRange before, CompiledRange after) {
        var was = RangeCondition.of(before);
        var will = RangeCondition.of(after);
        var sql =
                "select count(*) filter (where will and not was), count(*) filter (where was and not will) from (select ("
                        + was.text() + ") was, (" + will.text()
                        + ") will from directory.member m where m.tenant_id = ? and m.status <> 3) m";
        var arguments = was.between(List.of(), List.of(will.between(List.of(), List.of(own()))));
        return database.query(sql, row -> new Difference(row.getLong(1), row.getLong(2)), arguments)
                .get(0);
    }

    /**
     * What a change of a range does.
     *
     * @param gained members that are shown afterwards only
     * @param lost members that are shown before only
     */
    public record Difference(long gained, long lost) {}

    // The cursor names the last member by id: a name has no place in an address.
    private List<Object> behind(String cursor) {
        return database
                .query(
                        "select name_key, number from directory.member where tenant_id = ? and id = ?",
                        row -> List.<Object>of(own(), row.getString(1), row.getInt(2)),
                        own(),
                        Cursor.id(cursor))
                .stream()
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("/cursor", "cursor-malformed"));
    }

    private int own() {
        return tenant.require().value();
    }
}
