package eu.mandate.identity.store;

import eu.mandate.identity.domain.MembershipStatus;
import eu.mandate.identity.domain.RoleSet;
import eu.mandate.identity.domain.TenantChoice;
import eu.mandate.identity.domain.TokenId;
import eu.mandate.identity.domain.UserId;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.domain.TenantKind;
import eu.mandate.tenant.domain.TenantStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Members by session and by token. The look-ups need a transaction that works in no space yet: the settings they make for
 * the row policies end with that transaction.
 */
@ApplicationScoped
public class CallerStore {

    private static final String BY_SESSION = "select " + StoredMember.COLUMNS + " from identity.membership m "
            + StoredMember.JOINS + " where m.tenant_id = ? and m.user_id = ?";

    private static final String BY_TOKEN = "select " + StoredToken.COLUMNS + ", " + StoredMember.COLUMNS
            + " from identity.api_token t"
            + " join identity.membership m on m.tenant_id = t.tenant_id and m.membership_id = t.membership_id "
            + StoredMember.JOINS + " where t.tenant_id = ? and t.token_id = ?";

    private static final String CHOICES = """
            select s.tenant_id, s.key, s.name, s.kind, s.service, m.roles
            from identity.membership m join tenant.tenant s on s.tenant_id = m.tenant_id
            where m.user_id = ? and m.status = ? and s.status = ? order by s.name, s.tenant_id""";

    private static final String ELSEWHERE = """
            select exists (select 1 from identity.membership m
            where m.user_id = ? and m.tenant_id <> ? and m.joined_at is not null)""";

    private Database database;

    /** For CDI. */
    protected CallerStore() {}

    /** A store on the database of the running transaction. */
    @Inject
    public CallerStore(Database database) {
        this.database = database;
    }

    /** The person's membership of the space, whatever its status. */
    public Optional<StoredMember> bySession(UserId user, TenantId tenant) {
        set("app.tenant_id", tenant.toString());
        return database.query(BY_SESSION, StoredMember::of, tenant.value(), user.value()).stream()
                .findFirst();
    }

    /** The token of the space, whatever its status. */
    public Optional<StoredToken> byToken(TenantId tenant, TokenId token) {
        set("app.tenant_id", tenant.toString());
        return database.query(BY_TOKEN, StoredToken::new, tenant.value(), token.value()).stream()
                .findFirst();
    }

    /** Notes the use of a token; the transaction must have looked it up. */
    public void used(TenantId tenant, TokenId token, Instant when) {
        database.update(
                "update identity.api_token set last_used_at = ? where tenant_id = ? and token_id = ?",
                when,
                tenant.value(),
                token.value());
    }

    /** The spaces the person may enter, by name. */
    public List<TenantChoice> choices(UserId user) {
        set("app.user_id", user.text());
        var choices = database.query(
                CHOICES,
                CallerStore::choice,
                user.value(),
                MembershipStatus.ACTIVE.ordinal(),
                TenantStatus.ACTIVE.number());
        // The same transaction may go on in one space, where nobody's other memberships are to be seen.
        set("app.user_id", "");
        return choices;
    }

    /** Whether the person has ever joined another space than this one, whatever became of it. */
    public boolean joinedElsewhere(UserId user, TenantId here) {
        set("app.user_id", user.text());
        var joined = database.query(ELSEWHERE, row -> row.getBoolean(1), user.value(), here.value())
                .get(0);
        set("app.user_id", "");
        return joined;
    }

    private static TenantChoice choice(ResultSet row) throws SQLException {
        return new TenantChoice(
                row.getInt("tenant_id"),
                row.getString("key"),
                row.getString("name"),
                TenantKind.ofNumber(row.getInt("kind")),
                row.getString("service"),
                RoleSet.parse(row.getString("roles")));
    }

    private void set(String setting, String value) {
        database.ahead("select set_config('" + setting + "', ?, true)", value);
    }
}
