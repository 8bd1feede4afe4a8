package eu.mandate.directory.store;

import eu.mandate.directory.domain.DepartmentTree;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Departments with all below them. The tree is read from the database only when it changed: each use asks for its version, and a
 * copy counts only for that one. A transaction that changed something keeps no copy, because its version may never be.
 */
@ApplicationScoped
public class TreeCopies {
    /** How many organisations' trees are kept; the ones used last. */
    static final int MOST = 100;

    private static final String PLACE = "select d.number, case when ? then d.below else d.members end,"
            + " (select coalesce(sum(t.below), 0) from directory.department t where t.tenant_id = ? and t.parent is null),"
            + " (select s.tree_version from directory.standing s where s.tenant_id = ?),"
            + " pg_current_xact_id_if_assigned() is null from directory.department d where d.tenant_id = ? and d.id = ?";

    private final Map<TenantId, Copy> copies = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TenantId, Copy> eldest) {
            return size() > MOST;
        }
    });
    private Database database;
    private TenantContext tenant;
    private JdbcDepartments departments;

    /** For CDI. */
    protected TreeCopies() {}

    @Inject
    public TreeCopies(Database database, TenantContext tenant, JdbcDepartments departments) {
        this.database = database;
        this.tenant = tenant;
        this.departments = departments;
    }

    private record Copy(long version, DepartmentTree tree) {}

    private record Place(int number, long members, long all, long version, boolean onlyRead) {}

    /**
     * Departments in which members are looked for.
     *
     * @param departments their numbers
     * @param members how many members there are in them
     * @param all how many the organisation has
     */
    record Subtree(int[] departments, long members, long all) {
        static final Subtree NOWHERE = new Subtree(new int[0], 0, 0);
    }

    /** A department, with all below it when they are wanted. */
    Subtree subtree(UUID id, boolean below) {
        return place(id, below)
                .map(place -> new Subtree(numbers(place, below), place.members(), place.all()))
                .orElse(Subtree.NOWHERE);
    }

    private Optional<Place> place(UUID id, boolean below) {
        var own = tenant.require().value();
        return database
                .query(
                        PLACE,
                        row -> new Place(
                                row.getInt(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getBoolean(5)),
                        below,
                        own,
                        own,
                        own,
                        id)
                .stream()
                .findFirst();
    }

    private int[] numbers(Place place, boolean below) {
        if (!below) return new int[] {place.number()};
        return tree(place).subtree(place.number()).stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private DepartmentTree tree(Place place) {
        var kept = copies.get(tenant.require());
        if (kept != null && kept.version() == place.version() && place.onlyRead()) return kept.tree();
        var tree = departments.tree();
        if (place.onlyRead()) copies.put(tenant.require(), new Copy(place.version(), tree));
        return tree;
    }
}
