package eu.mandate.visibility.store;

import eu.mandate.identity.domain.MembershipStatus;
import eu.mandate.identity.domain.RoleSet;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.visibility.domain.support.SupportColleague;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Who works in the bound space of a vendor beside somebody. */
@ApplicationScoped
public class JdbcColleagues {

    private Database database;
    private TenantContext tenant;

    /** For CDI. */
    protected JdbcColleagues() {}

    @Inject
    public JdbcColleagues(Database database, TenantContext tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** So many are looked at for one list to choose from. */
    public static final int MOST = 500;

    /**
     * The active people of the space but this one, by name; one more than {@value #MOST} when there are more.
     *
     * @param text part of the name or of the sign-in name, or null
     */
    public List<SupportColleague> of(UUID person, String text) {
        var pattern = NamePart.pattern(text);
        var sql = """
                select u.username, r.display_name, r.roles
                  from identity.membership r join identity.platform_user u on u.user_id = r.user_id
                 where r.tenant_id = ? and r.status = ? and r.user_id <> ?
                   and (lower(r.display_name) like ? escape '!' or lower(u.username) like ? escape '!') order by r.display_name, u.username limit ?""";
        return database.query(
                sql,
                row -> new SupportColleague(
                        row.getString("username"),
                        row.getString("display_name"),
                        RoleSet.parse(row.getString("roles"))),
                tenant.require().value(),
                MembershipStatus.ACTIVE.ordinal(),
                person,
                pattern,
                pattern,
                MOST + 1);
    }
}
