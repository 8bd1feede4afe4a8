package eu.mandate.directory.store;

import eu.mandate.directory.domain.DepartmentFilter;
import eu.mandate.directory.domain.DepartmentReferences;
import eu.mandate.directory.domain.DepartmentState;
import eu.mandate.directory.domain.DepartmentTree;
import eu.mandate.directory.domain.DepartmentView;
import eu.mandate.directory.domain.ExternalKey;
import eu.mandate.directory.domain.NameKey;
import eu.mandate.directory.domain.Named;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the departments of the bound tenant. Each statement names the tenant besides the row policy. */
@ApplicationScoped
public class JdbcDepartments {
    private static final String PAGE = """
            with page as (
                select d.* from directory.department d where d.tenant_id = ? and %s
                 order by d.name_key, d.number limit ?)
            select page.*, p.id parent_id, p.name parent_name, i.id into_id, i.name into_name,
                   (select count(*) from directory.department c
                     where c.tenant_id = ? and c.parent = page.number and c.state = 1) children
              from page
              left join directory.department p on p.tenant_id = page.tenant_id and p.number = page.parent
              left join directory.department i on i.tenant_id = page.tenant_id and i.number = page.merged_into
             order by page.name_key, page.number""";
    /** How ids of this product are written. */
    static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private Database database;
    private TenantContext tenant;

    /** For CDI. */
    protected JdbcDepartments() {}

    @Inject
    public JdbcDepartments(Database database, TenantContext tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** One page of departments, by name. */
    public Slice<DepartmentView> list(DepartmentFilter filter, SliceRequest page) {
        var wanted = new Conditions();
        if (filter.top()) wanted.add("d.parent is null");
        if (filter.parent() != null)
            wanted.add("d.parent = ?", number(filter.parent()).orElse(0));
        wanted.given("d.state = ?", Rows.codeOrNull(filter.state()));
        wanted.given("d.source = ?", filter.source()).given("d.external_id = ?", filter.externalId());
        if (filter.text() != null) {
            var key = NameKey.of(filter.text());
            wanted.add(
                    "(d.name_key >= ? and d.name_key < ? or d.external_id = ?)",
                    key,
                    NameKey.endOf(key),
                    filter.text());
        }
        if (!page.fromStart()) wanted.add("(d.name_key, d.number) > (?, ?)", after(page.cursor()));
        var rows = page(wanted.add("true"), page.limit() + 1);
        return Slice.of(rows, page.limit(), last -> Cursor.of(last.id().toString()));
    }

    private Object[] after(String cursor) {
        return database
                .query(
                        "select name_key, number from directory.department where tenant_id = ? and id = ?",
                        row -> new Object[] {row.getString(1), row.getInt(2)},
                        own(),
                        Cursor.id(cursor))
                .stream()
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("/cursor", "cursor-malformed"));
    }

    /** One department by its public id. */
    public Optional<DepartmentView> find(UUID id) {
        return page(new Conditions().add("d.id = ?", id), 1).stream().findFirst();
    }

    /** One department by what its source calls it, whatever became of it. */
    public Optional<DepartmentView> find(ExternalKey key) {
        return page(new Conditions().add("d.source = ?", key.source()).add("d.external_id = ?", key.id()), 1).stream()
                .findFirst();
    }

    private List<DepartmentView> page(Conditions wanted, int limit) {
        return database.query(
                PAGE.formatted(wanted.text()), Rows::department, wanted.between(List.of(own()), limit, own()));
    }

    /** Number of a department inside the organisation. */
    public Optional<Integer> number(UUID id) {
        return database
                .query(
                        "select number from directory.department where tenant_id = ? and id = ?",
                        row -> row.getInt(1),
                        own(),
                        id)
                .stream()
                .findFirst();
    }

    /** Those above a department, the top first. */
    public List<Named> path(UUID id) {
        return database.query("""
                with recursive above (number, parent, id, name, level) as (
                    select number, parent, id, name, 0 from directory.department where tenant_id = ? and id = ?
                    union all
                    select d.number, d.parent, d.id, d.name, a.level + 1 from above a
                      join directory.department d on d.tenant_id = ? and d.number = a.parent)
                select id, name from above where level > 0 order by level desc""", row -> new Named(Rows.id(row, "id"), row.getString("name")), own(), id, own());
    }

    /** All active departments. */
    public DepartmentTree tree() {
        var parents = new HashMap<Integer, Integer>();
        database.query(
                "select number, parent from directory.department where tenant_id = ? and state = ?",
                row -> parents.put(row.getInt(1), row.getObject(2, Integer.class)),
                own(),
                Rows.code(DepartmentState.ACTIVE));
        return new DepartmentTree(parents);
    }

    /** What the texts name, see {@link DepartmentReferences}. */
    public DepartmentReferences references(String source, Collection<String> texts) {
        var ids = texts.stream().filter(text -> text.matches(UUID_FORM)).toArray(String[]::new);
        var found = new HashMap<String, DepartmentReferences.Target>();
        named("d.id = any (?::uuid[])", "d.id::text", found, (Object) ids);
        named("d.source = ? and d.external_id = any (?)", "d.external_id", found, source, texts.toArray(String[]::new));
        return new DepartmentReferences(found);
    }

    private void named(
            String condition, String text, HashMap<String, DepartmentReferences.Target> found, Object... arguments) {
        var sql = "select " + text
                + ", coalesce(i.number, d.number), coalesce(i.id, d.id), coalesce(i.state, d.state) = 1"
                + " from directory.department d left join directory.department i"
                + " on i.tenant_id = d.tenant_id and i.number = d.merged_into where " + condition
                + " and d.tenant_id = ?";
        var all = new ArrayList<Object>(List.of(arguments));
        all.add(own());
        database.query(
                sql,
                row -> found.put(
                        row.getString(1),
                        new DepartmentReferences.Target(
                                row.getInt(2), row.getObject(3, UUID.class), row.getBoolean(4))),
                all.toArray());
    }

    private int own() {
        return tenant.require().value();
    }
}
