package eu.mandate.directory.store;

import eu.mandate.directory.domain.MemberFilter;
import eu.mandate.directory.domain.MemberStatus;
import eu.mandate.directory.domain.NameKey;
import eu.mandate.directory.store.TreeCopies.Subtree;
import java.util.ArrayList;
import java.util.List;

/**
 * The statement of one page of members. Each part of it follows one index in its order and stops when the page is full, so that its
 * cost does not grow with the organisation.
 */
final class MemberSearch {
    private static final String PAGE = """
            with page as (%s)
            select m.*, d.id department_id, d.name department_name from page
              join directory.member m on m.tenant_id = ? and m.number = page.number
              join directory.department d on d.tenant_id = ? and d.number = m.department
             order by page.part, page.key, page.number""";

    private static final int EXACT = 1;
    private static final int NAME = 2;
    private static final int LAST_NAME = 3;

    /** Looking into so many members' entries of an index in the order of names takes as long as one look at a department. */
    private static final int ENTRIES_A_DEPARTMENT = 20;

    private final int tenant;
    private final MemberFilter filter;
    private final After after;
    private final int limit;
    private final List<String> parts = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();

    /** The member behind whom the page begins. */
    record After(String name, String lastName, String externalId, String email, int number) {}

    /** A statement with its arguments in order. */
    record Statement(String text, Object[] arguments) {}

    MemberSearch(int tenant, MemberFilter filter, After after, int limit) {
        this.tenant = tenant;
        this.filter = filter;
        this.after = after;
        this.limit = limit;
    }

    /** @param place where they belong to, or null for anywhere */
    Statement statement(Subtree place) {
        if (filter.text() != null) found(place);
        else if (place == null) part(NAME, "name_key", new Conditions());
        else if (atOnce(place)) part(NAME, "name_key", among(place));
        else gathered(place);
        var all = "select part, key, number from (" + String.join(" union all ", parts)
                + ") f order by part, key, number limit ?";
        arguments.addAll(List.of(limit, tenant, tenant));
        return new Statement(PAGE.formatted(all), arguments.toArray());
    }

    private void found(Subtree place) {
        var key = NameKey.of(filter.text());
        var end = NameKey.endOf(key);
        var text = filter.text();
        var rest = place == null ? new Conditions() : among(place);
        var unlike = "m.external_id <> ? and m.email_key is distinct from ?";
        part(
                EXACT,
                "name_key",
                new Conditions()
                        .add("(m.external_id = ? or m.email_key = ?)", text, key)
                        .all(rest));
        part(
                NAME,
                "name_key",
                new Conditions()
                        .add("m.name_key >= ? and m.name_key < ?", key, end)
                        .add(unlike, text, key)
                        .all(rest));
        part(
                LAST_NAME,
                "last_key",
                new Conditions()
                        .add("m.last_key >= ? and m.last_key < ?", key, end)
                        .add("not (m.name_key >= ? and m.name_key < ?)", key, end)
                        .add(unlike, text, key)
                        .all(rest));
    }

    /** Where many of all are, the order of names soon has a page; where few are, each department is asked for its first. */
    private boolean atOnce(Subtree place) {
        return place.members() > 0
                && place.all() / place.members() < (long) ENTRIES_A_DEPARTMENT * place.departments().length / limit;
    }

    // Adding nothing keeps the planner from gathering all of these departments and putting them in order.
    private Conditions among(Subtree place) {
        var main = "m.department + 0 = any (?)";
        if (filter.place().main()) return new Conditions().add(main, place.departments());
        return new Conditions()
                .add(
                        "(" + main + " or exists (select from directory.place p where p.tenant_id = m.tenant_id"
                                + " and p.member = m.number and p.department = any (?)))",
                        place.departments(),
                        place.departments());
    }

    private void gathered(Subtree place) {
        var first = new Conditions().add("m.tenant_id = ?", tenant).add("m.department = w.department");
        wanted(first, NAME, "name_key");
        parts.add("select " + NAME + " as part, f.name_key as key, f.number from unnest(?) as w (department)"
                + " cross join lateral (select m.name_key, m.number from directory.member m where " + first.text()
                + " order by m.name_key, m.number limit ?) f");
        add(first.between(List.of(place.departments()), limit));
        if (filter.place().main()) return;
        var more = new Conditions().add("p.tenant_id = ?", tenant).add("p.department = any (?)", place.departments());
        // Who has a main department among them is there already.
        more.add("m.department <> all (?)", place.departments());
        wanted(more, NAME, "name_key");
        parts.add("(select distinct " + NAME + " as part, m.name_key as key, m.number from directory.place p"
                + " join directory.member m on m.tenant_id = p.tenant_id and m.number = p.member where " + more.text()
                + " order by 2, 3 limit ?)");
        add(more.between(List.of(), limit));
    }

    private void part(int part, String key, Conditions own) {
        var all = new Conditions().add("m.tenant_id = ?", tenant).all(own);
        wanted(all, part, key);
        parts.add("(select " + part + " as part, m." + key + " as key, m.number from directory.member m where "
                + all.text() + " order by m." + key + ", m.number limit ?)");
        add(all.between(List.of(), limit));
    }

    private void add(Object[] values) {
        arguments.addAll(List.of(values));
    }

    private void wanted(Conditions all, int part, String key) {
        narrow(all, filter);
        if (after == null) return;
        if (part < reached()) all.add("false");
        else if (part == reached()) {
            var last = key.equals("last_key") ? after.lastName() : after.name();
            all.add("(m." + key + ", m.number) > (?, ?)", last, after.number());
        }
    }

    /** What a filter asks for besides a text and a place. */
    static void narrow(Conditions all, MemberFilter filter) {
        all.given(
                "m.number in (select b.member from directory.belonging b join directory.circle c on c.tenant_id = b.tenant_id"
                        + " and c.number = b.circle where b.tenant_id = m.tenant_id and c.id = ?)",
                filter.circle());
        all.given("m.status = ?", Rows.codeOrNull(filter.status()));
        if (filter.present()) all.add("m.status <> ?", Rows.code(MemberStatus.LEFT));
        if (filter.key() != null) {
            all.add(
                    "m.source = ? and m.external_id = ?",
                    filter.key().source(),
                    filter.key().id());
        }
    }

    /** In which part the page before ended. */
    private int reached() {
        if (filter.text() == null) return NAME;
        var key = NameKey.of(filter.text());
        if (filter.text().equals(after.externalId()) || key.equals(after.email())) return EXACT;
        return after.name().startsWith(key) ? NAME : LAST_NAME;
    }
}
