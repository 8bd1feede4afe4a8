package eu.mandate.visibility.store;

import eu.mandate.identity.domain.MembershipStatus;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.visibility.domain.KnownReader;
import eu.mandate.visibility.domain.ReaderKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who somebody of the bound organisation is in its directory. */
@ApplicationScoped
public class JdbcReaders {
    private static final String NAMED = """
            select r.membership_id, r.user_id, m.number, m.id,
                   (select string_agg(c.id::text, ',') from directory.belonging b
                      join directory.circle c on c.tenant_id = b.tenant_id and c.number = b.circle and c.kind = 2
                     where b.tenant_id = m.tenant_id and b.member = m.number) groups,
                   (select string_agg(p.department::text, ',') from directory.place p
                     where p.tenant_id = m.tenant_id and p.member = m.number) also,
                   m.department
            """;

    // One sign-in name is one active member, or nobody: of two, the wrong one could be shown what is not theirs.
    private static final String READER = NAMED + """
              from identity.membership r
              join identity.platform_user u on u.user_id = r.user_id
              left join directory.member m on m.tenant_id = r.tenant_id and m.email_key = u.username and m.status = 1
               and not exists (select from directory.member other where other.tenant_id = m.tenant_id
                    and other.email_key = m.email_key and other.status = 1 and other.number <> m.number)
             where r.tenant_id = ?""";

    private static final String MEMBERS = NAMED + """
              from directory.member m
              left join identity.platform_user u on u.username = m.email_key
              left join identity.membership r on r.tenant_id = m.tenant_id and r.user_id = u.user_id
             where m.tenant_id = ? and m.status = 1""";

    private static final String IN_GROUP = """
            and m.number in (select b.member from directory.belonging b
                  join directory.circle g on g.tenant_id = b.tenant_id and g.number = b.circle and g.kind = 2
                 where b.tenant_id = m.tenant_id and g.id = ?)""";

    private static final int ACTIVE = MembershipStatus.ACTIVE.ordinal();

    private Database database;
    private TenantContext tenant;

    /** For CDI. */
    protected JdbcReaders() {}

    @Inject
    public JdbcReaders(Database database, TenantContext tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** Somebody who signs in, with what the directory says; without a membership nobody at all. */
    public KnownReader reader(UUID user) {
        return readers(READER + " and r.user_id = ?", user).stream().findFirst().orElse(KnownReader.NOBODY);
    }

    /** Who these people are who sign in, by user; nobody without a membership is among them. */
    public Map<UUID, KnownReader> readers(Collection<UUID> users) {
        var found = new HashMap<UUID, KnownReader>();
        if (users.isEmpty()) return found;
        database.query(
                READER + " and r.user_id = any (?)",
                row -> found.put(row.getObject("user_id", UUID.class), reader(row)),
                own(),
                users.toArray(UUID[]::new));
        return found;
    }

    /** Everybody whom a scope means today, with all that scopes may name them by; nobody who left. */
    public List<KnownReader> meant(ReaderKind kind, UUID id) {
        return switch (kind) {
            case PERSON -> readers(READER + " and r.membership_id = ? and r.status = " + ACTIVE, id);
            case MEMBER -> readers(MEMBERS + " and m.id = ?", id);
            case GROUP -> readers(MEMBERS + " " + IN_GROUP, id);
        };
    }

    private List<KnownReader> readers(String sql, UUID id) {
        return database.query(sql, JdbcReaders::reader, own(), id);
    }

    private static KnownReader reader(ResultSet row) throws SQLException {
        return new KnownReader(
                row.getObject("membership_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getObject("number", Integer.class),
                KnownReader.ids(row.getString("groups")),
                KnownReader.numbers(row.getObject("department", Integer.class), row.getString("also")));
    }

    /** Whether the directory or the organisation has such a reader. */
    public boolean knows(ReaderKind kind, UUID id) {
        var sql = switch (kind) {
            case MEMBER -> "select 1 from directory.member where tenant_id = ? and id = ? and status <> 3";
            case GROUP -> "select 1 from directory.circle where tenant_id = ? and id = ? and kind = 2";
            case PERSON -> "select 1 from identity.membership where tenant_id = ? and membership_id = ?";
        };
        return !database.query(sql, row -> true, own(), id).isEmpty();
    }

    private int own() {
        return tenant.require().value();
    }
}
