package eu.mandate.visibility.store;

import eu.mandate.identity.domain.MembershipStatus;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.RoleSet;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.visibility.domain.support.StaffMonth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who works in the bound space of a vendor. */
@ApplicationScoped
public class JdbcStaff {

    private static final String PEOPLE = """
            select user_id, display_name from identity.membership
             where tenant_id = ? and status = ? and lower(display_name) like ? escape '!'
               and (display_name, user_id) > (?, ?) order by display_name, user_id limit ?""";

    private static final UUID FIRST = new UUID(0, 0);

    // What was written wrongly was not denied to anybody.
    private static final String ATTEMPTS = """
            select e.actor, min(r.display_name) as name, e.action, e.outcome, count(*) as calls,
                   min(e.occurred_at) as first, max(e.occurred_at) as last
              from audit.entry e left join identity.membership r on r.tenant_id = e.tenant_id and r.user_id = e.actor
             where e.tenant_id = ? and e.occurred_at >= ? and e.occurred_at < ? and e.actor is not null
               and (e.actor, e.outcome = 'ALLOWED', e.action, e.outcome) > (?, ?, ?, ?)
               and (e.outcome not in ('ALLOWED', 'VALIDATION', 'TOO_LARGE') or e.action = 'support-access-used')
             group by e.actor, e.action, e.outcome order by e.actor, e.outcome = 'ALLOWED', e.action, e.outcome limit ?""";

    private Database database;
    private TenantContext tenant;

    /** For CDI. */
    protected JdbcStaff() {}

    @Inject
    public JdbcStaff(Database database, TenantContext tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /**
     * One page of the active people of the space, by name.
     *
     * @param text part of the name, or null
     */
    public Slice<Person> people(String text, SliceRequest page) {
        var after = page.fromStart() ? new Person(FIRST, "") : person(Cursor.id(page.cursor()));
        var rows = database.query(
                PEOPLE,
                row -> new Person(row.getObject("user_id", UUID.class), row.getString("display_name")),
                tenant.require().value(),
                MembershipStatus.ACTIVE.ordinal(),
                NamePart.pattern(text),
                after.name(),
                after.id(),
                page.limit() + 1);
        return Slice.of(rows, page.limit(), last -> Cursor.of(last.id().toString()));
    }

    /** Somebody with a name. */
    public record Person(UUID id, String name) {}

    // The cursor names the last one by id: a name has no place in an address.
    private Person person(UUID id) {
        var sql = "select user_id, display_name from identity.membership where tenant_id = ? and user_id = ?";
        return database
                .query(
                        sql,
                        row -> new Person(row.getObject("user_id", UUID.class), row.getString("display_name")),
                        tenant.require().value(),
                        id)
                .stream()
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("/cursor", "cursor-malformed"));
    }

    /** Somebody who works in the space, with the roles of today, by sign-in name. */
    public Optional<Colleague> colleague(String username) {
        var sql = """
                select r.user_id, r.roles from identity.membership r join identity.platform_user u on u.user_id = r.user_id
                 where r.tenant_id = ? and u.username = ? and r.status = ?""";
        return database
                .query(
                        sql,
                        row -> new Colleague(
                                row.getObject("user_id", UUID.class), RoleSet.parse(row.getString("roles"))),
                        tenant.require().value(),
                        username,
                        MembershipStatus.ACTIVE.ordinal())
                .stream()
                .findFirst();
    }

    /** Somebody who works in the space. */
    public record Colleague(UUID person, Set<Role> roles) {}

    /**
     * One page of what people were refused, and of their use of accesses to customers: by person, what was refused first.
     *
     * @param from the first moment
     * @param before the first moment after
     */
    public Slice<StaffMonth.Line> attempts(Instant from, Instant before, SliceRequest page) {
        var after = page.fromStart() ? new AttemptPlace(FIRST, "", "") : AttemptPlace.of(page.cursor());
        var rows = database.query(
                ATTEMPTS,
                row -> new StaffMonth.Line(
                        row.getObject("actor", UUID.class),
                        row.getString("name"),
                        row.getString("action"),
                        row.getString("outcome"),
                        row.getLong("calls"),
                        row.getObject("first", OffsetDateTime.class).toInstant(),
                        row.getObject("last", OffsetDateTime.class).toInstant()),
                tenant.require().value(),
                from,
                before,
                after.person(),
                after.used(),
                after.action(),
                after.outcome(),
                page.limit() + 1);
        return Slice.of(rows, page.limit(), last -> AttemptPlace.of(last).cursor());
    }

    /** Whether the person works in the space. */
    public boolean knows(UUID person) {
        var sql = "select 1 from identity.membership where tenant_id = ? and user_id = ? and status = ?";
        return !database.query(sql, row -> true, tenant.require().value(), person, MembershipStatus.ACTIVE.ordinal())
                .isEmpty();
    }
}
