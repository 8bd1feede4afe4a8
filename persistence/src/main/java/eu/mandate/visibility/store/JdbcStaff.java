package eu.mandate.visibility.store;

import eu.mandate.identity.domain.MembershipStatus;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Who works in the bound space of a vendor. */
@ApplicationScoped
public class JdbcStaff {

    /** So many people are listed at most. */
    public static final int MOST = 500;

    private static final String PEOPLE = """
            select user_id, display_name from identity.membership
             where tenant_id = ? and status = ? order by display_name, user_id limit ?""";

    private Database database;
    private TenantContext tenant;

    /** For CDI. */
    protected JdbcStaff() {}

    @Inject
    public JdbcStaff(Database database, TenantContext tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** The active people of the space with their names, by name; at most {@value #MOST}. */
    public Map<UUID, String> people() {
        var people = new LinkedHashMap<UUID, String>();
        database.query(
                        PEOPLE,
                        row -> Map.entry(row.getObject("user_id", UUID.class), row.getString("display_name")),
                        tenant.require().value(),
                        MembershipStatus.ACTIVE.ordinal(),
                        MOST)
                .forEach(person -> people.put(person.getKey(), person.getValue()));
        return people;
    }

    /** Whether the person works in the space. */
    public boolean knows(UUID person) {
        var sql = "select 1 from identity.membership where tenant_id = ? and user_id = ? and status = ?";
        return !database.query(sql, row -> true, tenant.require().value(), person, MembershipStatus.ACTIVE.ordinal())
                .isEmpty();
    }
}
