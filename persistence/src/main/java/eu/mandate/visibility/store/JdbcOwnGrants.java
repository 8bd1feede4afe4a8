package eu.mandate.visibility.store;

import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.ChangeJournal;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.visibility.domain.OwnGrant;
import eu.mandate.visibility.domain.OwnGrantView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What members of the bound tenant granted for their own person. */
@ApplicationScoped
public class JdbcOwnGrants {
    private static final String KIND = "own-grant";

    private Database database;
    private TenantContext tenant;
    private ChangeJournal journal;

    /** For CDI. */
    protected JdbcOwnGrants() {}

    @Inject
    public JdbcOwnGrants(Database database, TenantContext tenant, ChangeJournal journal) {
        this.database = database;
        this.tenant = tenant;
        this.journal = journal;
    }

    private record Line(int member, OwnGrant grant) {}

    /** Number of a member in the directory; empty for nobody. */
    public Optional<Integer> member(UUID id) {
        return database
                .query(
                        "select number from directory.member where tenant_id = ? and id = ?",
                        row -> row.getInt(1),
                        own(),
                        id)
                .stream()
                .findFirst();
    }

    /** What each of these members granted, by number; who granted nothing is not in it. */
    public Map<Integer, Set<OwnGrant>> of(Collection<Integer> members) {
        var found = new HashMap<Integer, Set<OwnGrant>>();
        database.query(
                        "select member, app, permission from visibility.own_grant where tenant_id = ? and member = any (?)",
                        row -> new Line(row.getInt(1), new OwnGrant(row.getString(2), row.getString(3))),
                        own(),
                        members.stream().mapToInt(Integer::intValue).toArray())
                .forEach(line -> found.computeIfAbsent(line.member(), first -> new HashSet<>())
                        .add(line.grant()));
        return found;
    }

    /** Which state of what members granted of these this is; it changes when anything of it is given or taken back. */
    public String state(Collection<OwnGrant> grants) {
        if (grants.isEmpty()) return "";
        var sql = "select count(*) || ' ' || coalesce(max(g.granted_at)::text, '-') from visibility.own_grant g"
                + " where g.tenant_id = ? and (g.app, g.permission) in (select * from unnest(?::text[], ?::text[]))";
        return database.query(
                        sql,
                        row -> row.getString(1),
                        own(),
                        grants.stream().map(OwnGrant::app).toArray(String[]::new),
                        grants.stream().map(OwnGrant::permission).toArray(String[]::new))
                .get(0);
    }

    /** What one member granted, by application and permission. */
    public List<OwnGrantView> list(int member) {
        return database.query(
                "select app, permission, granted_at from visibility.own_grant where tenant_id = ? and member = ?"
                        + " order by app, permission",
                JdbcOwnGrants::view,
                own(),
                member);
    }

    private static OwnGrantView view(ResultSet row) throws SQLException {
        return new OwnGrantView(
                row.getString(1),
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant());
    }

    /** Adds a grant; false when it stands already. */
    public boolean add(int member, OwnGrant grant, Instant at) {
        var added = database.update(
                "insert into visibility.own_grant (tenant_id, member, app, permission, granted_at) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                own(),
                member,
                grant.app(),
                grant.permission(),
                at);
        if (added > 0) journal.changed(KIND);
        return added > 0;
    }

    /** Takes a grant back; false when there is none. */
    public boolean remove(int member, OwnGrant grant) {
        var removed = database.update(
                "delete from visibility.own_grant where tenant_id = ? and member = ? and app = ? and permission = ?",
                own(),
                member,
                grant.app(),
                grant.permission());
        if (removed > 0) journal.changed(KIND);
        return removed > 0;
    }

    private int own() {
        return tenant.require().value();
    }
}
