package eu.mandate.directory.store;

import eu.mandate.directory.domain.CircleKind;
import eu.mandate.directory.domain.ExternalKey;
import eu.mandate.directory.domain.MemberFilter;
import eu.mandate.directory.domain.MemberOrder;
import eu.mandate.directory.domain.MemberView;
import eu.mandate.directory.domain.MemberView.CircleName;
import eu.mandate.directory.domain.Named;
import eu.mandate.directory.domain.StoredMember;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.domain.SortOrder;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the members of the bound tenant. Each statement names the tenant besides the row policy. */
@ApplicationScoped
public class JdbcMembers {
    private static final String PAGE = """
            with page as (
                select m.* from directory.member m where m.tenant_id = ? and %s
                 order by m.name_key, m.number limit ?)
            select page.*, d.id department_id, d.name department_name
              from page join directory.department d on d.tenant_id = page.tenant_id and d.number = page.department
             order by page.name_key, page.number""";
    private static final String STORED = """
            select m.*, (select string_agg(p.department::text, ',') from directory.place p
                          where p.tenant_id = m.tenant_id and p.member = m.number) also_in
              from directory.member m where m.tenant_id = ? and\s""";
    private Database database;
    private TenantContext tenant;
    private TreeCopies trees;

    /** For CDI. */
    protected JdbcMembers() {}

    @Inject
    public JdbcMembers(Database database, TenantContext tenant, TreeCopies trees) {
        this.database = database;
        this.tenant = tenant;
        this.trees = trees;
    }

    /**
     * One page of members, by name. With a text, who has exactly this external id or e-mail address comes first, then whose name
     * begins with it, then whose last name does.
     */
    public Slice<MemberView> list(MemberFilter filter, SliceRequest page) {
        var after = page.fromStart() ? null : after(page.cursor());
        var search = new MemberSearch(own(), filter, after, page.limit() + 1);
        var place = filter.place();
        var sql = search.statement(place == null ? null : trees.subtree(place.department(), place.below()));
        var rows = database.query(sql.text(), Rows::member, sql.arguments());
        return Slice.of(rows, page.limit(), last -> Cursor.of(last.id().toString()));
    }

    /** One page of members in another order than that of names. It looks at everybody who fits, as no index has them so. */
    public Slice<MemberView> sorted(MemberFilter filter, SortOrder<MemberOrder> order, SliceRequest page) {
        if (!page.fromStart()) after(page.cursor());
        var place = filter.place();
        var search = new SortedMembers(own(), filter, order, page.fromStart() ? null : Cursor.id(page.cursor()));
        var statement = search.statement(
                place == null ? null : trees.subtree(place.department(), place.below()), page.limit() + 1);
        var rows = database.query(statement.text(), Rows::member, statement.arguments());
        return Slice.of(rows, page.limit(), last -> Cursor.of(last.id().toString()));
    }

    // The cursor names the last member by id: a name has no place in an address.
    private MemberSearch.After after(String cursor) {
        return database
                .query(
                        "select name_key, last_key, external_id, email_key, number from directory.member"
                                + " where tenant_id = ? and id = ?",
                        row -> new MemberSearch.After(
                                row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5)),
                        own(),
                        Cursor.id(cursor))
                .stream()
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("/cursor", "cursor-malformed"));
    }

    private List<MemberView> page(Conditions wanted, int limit) {
        return database.query(PAGE.formatted(wanted.text()), Rows::member, wanted.between(List.of(own()), limit));
    }

    /** One member with all departments and circles. */
    public Optional<MemberView> find(UUID id) {
        return page(new Conditions().add("m.id = ?", id), 1).stream()
                .findFirst()
                .map(found -> found.with(alsoIn(id), circles(id)));
    }

    private List<Named> alsoIn(UUID id) {
        return database.query(
                "select d.id, d.name from directory.member m"
                        + " join directory.place p on p.tenant_id = m.tenant_id and p.member = m.number"
                        + " join directory.department d on d.tenant_id = m.tenant_id and d.number = p.department"
                        + " where m.tenant_id = ? and m.id = ? order by d.name_key, d.number",
                row -> new Named(Rows.id(row, "id"), row.getString("name")),
                own(),
                id);
    }

    private List<CircleName> circles(UUID id) {
        return database.query(
                "select c.id, c.kind, c.name from directory.member m"
                        + " join directory.belonging b on b.tenant_id = m.tenant_id and b.member = m.number"
                        + " join directory.circle c on c.tenant_id = m.tenant_id and c.number = b.circle"
                        + " where m.tenant_id = ? and m.id = ? order by c.kind, c.name_key, c.number",
                row -> new CircleName(
                        Rows.id(row, "id"), CircleKind.values()[row.getInt("kind") - 1], row.getString("name")),
                own(),
                id);
    }

    /** A member for comparing and changing. */
    public Optional<StoredMember> stored(UUID id) {
        return database.query(STORED + "m.id = ?", Rows::stored, own(), id).stream()
                .findFirst();
    }

    /** The members of a source, by external id. */
    public Map<String, StoredMember> stored(String source, Collection<String> externalIds) {
        var found = new HashMap<String, StoredMember>();
        database.query(
                        STORED + "m.source = ? and m.external_id = any (?)",
                        Rows::stored,
                        own(),
                        source,
                        externalIds.toArray(String[]::new))
                .forEach(member -> found.put(member.key().id(), member));
        return found;
    }

    /** A member by what the source calls it. */
    public Optional<StoredMember> stored(ExternalKey key) {
        return Optional.ofNullable(stored(key.source(), List.of(key.id())).get(key.id()));
    }

    /** Numbers of the members that the texts name and who have not left: by external id in the source, or by id here. */
    public Map<String, Integer> numbers(String source, Collection<String> texts) {
        var found = new HashMap<String, Integer>();
        var ids = texts.stream()
                .filter(text -> text.matches(JdbcDepartments.UUID_FORM))
                .toArray(String[]::new);
        database.query(
                "select id::text, number from directory.member where tenant_id = ? and id = any (?::uuid[]) and status <> 3",
                row -> found.put(row.getString(1), row.getInt(2)),
                own(),
                ids);
        database.query(
                "select external_id, number from directory.member where tenant_id = ? and source = ? and external_id = any (?) and status <> 3",
                row -> found.put(row.getString(1), row.getInt(2)),
                own(),
                source,
                texts.toArray(String[]::new));
        return found;
    }

    private int own() {
        return tenant.require().value();
    }
}
