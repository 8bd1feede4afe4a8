package eu.mandate.directory.store;

import eu.mandate.directory.domain.MemberFilter;
import eu.mandate.directory.domain.MemberOrder;
import eu.mandate.directory.domain.NameKey;
import eu.mandate.directory.store.MemberSearch.Statement;
import eu.mandate.directory.store.TreeCopies.Subtree;
import eu.mandate.kernel.domain.SortOrder;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The statement of one page of members in an order that somebody asked for; whoever stands alike stands by name. */
final class SortedMembers {
    private static final Map<MemberOrder, String> KEYS = Map.of(
            MemberOrder.NAME, "m.name_key",
            MemberOrder.DEPARTMENT, "d.name_key",
            MemberOrder.STATUS, "m.status",
            MemberOrder.EXTERNAL_ID, "m.external_id");
    private static final String FROM = " from directory.member m"
            + " join directory.department d on d.tenant_id = m.tenant_id and d.number = m.department where ";

    private final int tenant;
    private final MemberFilter filter;
    private final SortOrder<MemberOrder> order;
    private final UUID after;

    /** @param after id of the member behind whom the page begins, or null */
    SortedMembers(int tenant, MemberFilter filter, SortOrder<MemberOrder> order, UUID after) {
        this.tenant = tenant;
        this.filter = filter;
        this.order = order;
        this.after = after;
    }

    /** @param place where they belong to, or null for anywhere */
    Statement statement(Subtree place, int limit) {
        var key = KEYS.get(order.key());
        var wanted = new Conditions().add("m.tenant_id = ?", tenant);
        if (place != null) among(wanted, place);
        if (filter.text() != null) found(wanted);
        MemberSearch.narrow(wanted, filter);
        if (after != null) behind(wanted, key);
        var direction = " " + order.direction();
        var text = "select m.*, d.id department_id, d.name department_name" + FROM + wanted.text() + " order by " + key
                + direction + ", m.name_key" + direction + ", m.number" + direction + " limit ?";
        return new Statement(text, wanted.between(List.of(), limit));
    }

    private void behind(Conditions wanted, String key) {
        wanted.add(
                "(" + key + ", m.name_key, m.number) " + (order.descending() ? "<" : ">") + " (select " + key
                        + ", m.name_key, m.number" + FROM + "m.tenant_id = ? and m.id = ?)",
                tenant,
                after);
    }

    private void found(Conditions wanted) {
        var key = NameKey.of(filter.text());
        var end = NameKey.endOf(key);
        wanted.add(
                "(m.external_id = ? or m.email_key = ? or m.name_key >= ? and m.name_key < ?"
                        + " or m.last_key >= ? and m.last_key < ?)",
                filter.text(),
                key,
                key,
                end,
                key,
                end);
    }

    private void among(Conditions wanted, Subtree place) {
        if (filter.place().main()) {
            wanted.add("m.department = any (?)", place.departments());
            return;
        }
        wanted.add(
                "(m.department = any (?) or exists (select from directory.place p where p.tenant_id = m.tenant_id"
                        + " and p.member = m.number and p.department = any (?)))",
                place.departments(),
                place.departments());
    }
}
