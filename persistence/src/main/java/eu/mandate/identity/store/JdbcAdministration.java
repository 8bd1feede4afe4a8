package eu.mandate.identity.store;

import eu.mandate.identity.domain.Administration;
import eu.mandate.identity.domain.MembershipStatus;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.Username;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Who administers the bound space. By JDBC, because each start asks: the entities are made ready when somebody signs in. */
@ApplicationScoped
public class JdbcAdministration {

    private static final String HOLDS =
            "exists (select from identity.membership where tenant_id = ? and concat(',', roles, ',') like ?";

    private static final String INVITED = """
            exists (select from identity.membership m
            join identity.platform_user u on u.user_id = m.user_id
            join identity.invitation i on i.tenant_id = m.tenant_id and i.membership_id = m.membership_id
            where m.tenant_id = ? and u.username = ? and i.accepted_at is null and i.expires_at > ?)""";

    private static final String STANDING = "select " + HOLDS + "), " + HOLDS + " and status = ?), " + INVITED;

    private Database database;
    private TenantContext tenant;

    /** For CDI. */
    protected JdbcAdministration() {}

    @Inject
    public JdbcAdministration(Database database, TenantContext tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** Whether the role is held, and whether this person has an invitation that can be accepted now. */
    public Administration by(Role role, Username invited, Instant now) {
        var own = tenant.require().value();
        var holder = "%," + role.name() + ",%";
        return database.query(
                        STANDING,
                        row -> new Administration(row.getBoolean(1), row.getBoolean(2), row.getBoolean(3)),
                        own,
                        holder,
                        own,
                        holder,
                        MembershipStatus.ACTIVE.ordinal(),
                        own,
                        invited.value(),
                        now)
                .get(0);
    }
}
