package eu.mandate.kernel.store;

import eu.mandate.kernel.domain.DatabasePowers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the database says about the role the application is connected as. */
@ApplicationScoped
public class DatabaseRoles {
    private Database database;

    /** For CDI. */
    protected DatabaseRoles() {}

    @Inject
    public DatabaseRoles(Database database) {
        this.database = database;
    }

    /** Powers of the present connection's role; memberships count, because a member can use what its group may do. */
    public DatabasePowers current() {
        return database.query(
                        """
                        select current_user, bool_or(r.rolsuper), bool_or(r.rolbypassrls),
                               (select count(*) from pg_class c
                                 where c.relkind in ('r', 'p', 'v', 'm') and pg_has_role(current_user, c.relowner, 'member')
                                   and c.relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace))
                          from pg_roles r
                         where pg_has_role(current_user, r.oid, 'member')""",
                        row -> new DatabasePowers(
                                row.getString(1), row.getBoolean(2), row.getBoolean(3), row.getLong(4)))
                .get(0);
    }
}
