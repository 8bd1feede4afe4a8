package eu.mandate.directory.store;

import eu.mandate.directory.domain.CircleKind;
import eu.mandate.directory.domain.ExternalKey;
import eu.mandate.directory.domain.MemberFilter;
import eu.mandate.directory.domain.MemberStatus;
import eu.mandate.directory.domain.MemberView;
import eu.mandate.directory.domain.MemberView.CircleName;
import eu.mandate.directory.domain.NameKey;
import eu.mandate.directory.domain.Named;
import eu.mandate.directory.domain.StoredMember;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
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
    private static final String FOUND = "(m.name_key >= ? and m.name_key < ? or m.last_key >= ? and m.last_key < ?"
            + " or m.external_id = ? or m.email_key = ?)";
    private static final String IN = "(m.department = any (?) or m.number in (select p.member from directory.place p"
            + " where p.tenant_id = m.tenant_id and p.department = any (?)))";

    private Database database;
    private TenantContext tenant;
    private JdbcDepartments departments;

    /** For CDI. */
    protected JdbcMembers() {}

    @Inject
    public JdbcMembers(Database database, TenantContext tenant, JdbcDepartments departments) {
        this.database = database;
        this.tenant = tenant;
        this.departments = departments;
    }

    /** One page of members, by name. */
    public Slice<MemberView> list(MemberFilter filter, SliceRequest page) {
        var wanted = new Conditions();
        if (filter.text() != null) {
            var key = NameKey.of(filter.text());
            var end = NameKey.endOf(key);
            wanted.add(FOUND, key, end, key, end, filter.text(), key);
        }
        if (filter.place() != null) {
            var numbers = numbers(filter.place());
            if (filter.place().main()) wanted.add("m.department = any (?)", numbers);
            else wanted.add(IN, numbers, numbers);
        }
        wanted.given(
                "m.number in (select b.member from directory.belonging b join directory.circle c on c.tenant_id = b.tenant_id"
                        + " and c.number = b.circle where b.tenant_id = m.tenant_id and c.id = ?)",
                filter.circle());
        wanted.given("m.status = ?", Rows.codeOrNull(filter.status()));
        if (filter.present()) wanted.add("m.status <> ?", Rows.code(MemberStatus.LEFT));
        if (filter.key() != null)
            wanted.add(
                    "m.source = ? and m.external_id = ?",
                    filter.key().source(),
                    filter.key().id());
        if (!page.fromStart()) wanted.add("(m.name_key, m.number) > (?, ?)", after(page.cursor()));
        var rows = page(wanted.add("true"), page.limit() + 1);
        return Slice.of(rows, page.limit(), last -> Cursor.of(last.id().toString()));
    }

    private Object numbers(MemberFilter.Place place) {
        var number = departments.number(place.department());
        if (number.isEmpty()) return new int[0];
        if (!place.below()) return new int[] {number.get()};
        return departments.tree().subtree(number.get()).stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    // The cursor names the last member by id: a name has no place in an address.
    private Object[] after(String cursor) {
        return database
                .query(
                        "select name_key, number from directory.member where tenant_id = ? and id = ?",
                        row -> new Object[] {row.getString(1), row.getInt(2)},
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
