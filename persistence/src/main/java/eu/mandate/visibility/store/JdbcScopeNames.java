package eu.mandate.visibility.store;

import eu.mandate.directory.domain.NameKey;
import eu.mandate.directory.domain.Named;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the things that scopes of the bound tenant name are called. */
@ApplicationScoped
public class JdbcScopeNames {
    // A status of 1 may sign in.
    private static final String PEOPLE = """
            select r.membership_id, r.display_name from identity.membership r
              join identity.platform_user u on u.user_id = r.user_id
             where r.tenant_id = ?""";

    private Database database;
    private TenantContext tenant;

    /** For CDI. */
    protected JdbcScopeNames() {}

    @Inject
    public JdbcScopeNames(Database database, TenantContext tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** Names of departments by id. */
    public Map<UUID, String> departments(Collection<UUID> ids) {
        return names("select id, name from directory.department where tenant_id = ? and id = any (?)", ids);
    }

    /** Names of members by id. */
    public Map<UUID, String> members(Collection<UUID> ids) {
        return names("select id, name from directory.member where tenant_id = ? and id = any (?)", ids);
    }

    /** Names of tags and groups by id. */
    public Map<UUID, String> groups(Collection<UUID> ids) {
        return names("select id, name from directory.circle where tenant_id = ? and id = any (?)", ids);
    }

    /** Names of those who sign in, by membership. */
    public Map<UUID, String> people(Collection<UUID> ids) {
        return names(PEOPLE + " and r.membership_id = any (?)", ids);
    }

    /** Those who may sign in and whose name or sign-in name begins with a text, by name; at most so many. */
    public List<Named> peopleNamed(String text, int most) {
        var beginning = NameKey.of(text).replaceAll("[%_\\\\]", "\\\\$0") + "%";
        return database.query(
                PEOPLE
                        + " and r.status = 1 and (lower(r.display_name) like ? or u.username like ?) order by 2, 1 limit ?",
                row -> new Named(row.getObject(1, UUID.class), row.getString(2)),
                own(),
                beginning,
                beginning,
                most);
    }

    private Map<UUID, String> names(String sql, Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        if (ids.isEmpty()) return names;
        database.query(
                sql, row -> names.put(row.getObject(1, UUID.class), row.getString(2)), own(), ids.toArray(UUID[]::new));
        return names;
    }

    private int own() {
        return tenant.require().value();
    }
}
