package eu.mandate.visibility.store;

import eu.mandate.directory.domain.Named;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.VisibleMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Who of the bound tenant is in one range and not in another. */
@ApplicationScoped
public class JdbcRangePeople {
    private static final String BETWEEN = """
            select m.id, m.name, d.id department_id, d.name department_name
              from directory.member m
              join directory.department d on d.tenant_id = ? and d.number = m.department
             where m.tenant_id = ? and m.status <> 3 and %s and not (%s)
               and (m.name_key, m.number) > (select coalesce(max(l.name_key), ''), coalesce(max(l.number), 0)
                    from directory.member l where l.tenant_id = ? and l.id = ?)
             order by m.name_key, m.number limit ?""";

    private Database database;
    private TenantContext tenant;

    /** For CDI. */
    protected JdbcRangePeople() {}

    @Inject
    public JdbcRangePeople(Database database, TenantContext tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /**
     * One page of those in the first range and not in the second, by name.
     *
     * @throws eu.mandate.kernel.domain.Refusal VALIDATION at {@code /cursor}
     */
    public Slice<VisibleMember> between(CompiledRange in, CompiledRange notIn, SliceRequest page) {
        var seen = RangeCondition.of(in);
        var hidden = RangeCondition.of(notIn);
        var after = page.fromStart() ? new UUID(0, 0) : Cursor.id(page.cursor());
        var behind = hidden.between(List.of(), List.of(own(), after, page.limit() + 1));
        var rows = database.query(
                BETWEEN.formatted(seen.text(), hidden.text()),
                row -> new VisibleMember(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        new Named(row.getObject("department_id", UUID.class), row.getString("department_name"))),
                seen.between(List.of(own(), own()), List.of(behind)));
        return Slice.of(rows, page.limit(), last -> Cursor.of(last.id().toString()));
    }

    /** Whether a range shows a member. */
    public boolean shows(CompiledRange range, int member) {
        var present =
                "select m.department from directory.member m where m.tenant_id = ? and m.status <> 3 and m.number = ?";
        return database.query(present, row -> range.shows(row.getInt(1), member), own(), member)
                .contains(true);
    }

    private int own() {
        return tenant.require().value();
    }
}
