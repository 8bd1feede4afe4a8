package eu.mandate.directory.store;

import eu.mandate.directory.domain.CircleFilter;
import eu.mandate.directory.domain.CircleKind;
import eu.mandate.directory.domain.CircleOrder;
import eu.mandate.directory.domain.CircleView;
import eu.mandate.directory.domain.ExternalKey;
import eu.mandate.directory.domain.NameKey;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.domain.SortOrder;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.ChangeJournal;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tags, groups and external contacts of the bound tenant; changed under the lock of {@link JdbcStanding}. */
@ApplicationScoped
public class JdbcCircles {
    private static final String SELECT = "select c.* from directory.circle c where c.tenant_id = ? and ";
    private static final String OF = " where tenant_id = ? and circle = (select number from directory.circle"
            + " where tenant_id = ? and id = ?)";

    private static final Map<CircleOrder, String> KEYS = Map.of(
            CircleOrder.NAME, "c.name_key",
            CircleOrder.MEMBERS, "c.members",
            CircleOrder.EXTERNAL_ID, "c.external_id",
            CircleOrder.CHANGED, "c.changed_at");

    private Database database;
    private TenantContext tenant;
    private ChangeJournal journal;
    private JdbcStanding standing;
    private Clock clock;

    /** For CDI. */
    protected JdbcCircles() {}

    @Inject
    public JdbcCircles(
            Database database, TenantContext tenant, ChangeJournal journal, JdbcStanding standing, Clock clock) {
        this.database = database;
        this.tenant = tenant;
        this.journal = journal;
        this.standing = standing;
        this.clock = clock;
    }

    /** One page of circles of a kind, by name. */
    public Slice<CircleView> list(CircleFilter filter, SliceRequest page) {
        return list(filter, SortOrder.by(CircleOrder.NAME), page);
    }

    /** One page of circles of a kind in an order; those alike stand by name. */
    public Slice<CircleView> list(CircleFilter filter, SortOrder<CircleOrder> order, SliceRequest page) {
        var wanted = new Conditions().add("c.kind = ?", Rows.code(filter.kind()));
        if (filter.text() != null) {
            var key = NameKey.of(filter.text());
            wanted.add(
                    "(c.name_key >= ? and c.name_key < ? or c.external_id = ?)",
                    key,
                    NameKey.endOf(key),
                    filter.text());
        }
        if (filter.key() != null)
            wanted.add(
                    "c.source = ? and c.external_id = ?",
                    filter.key().source(),
                    filter.key().id());
        var key = KEYS.get(order.key());
        var place = key + ", c.name_key, c.number";
        if (!page.fromStart()) {
            insist(page.cursor());
            wanted.add(
                    "(" + place + ") " + (order.descending() ? "<" : ">") + " (select " + place
                            + " from directory.circle c where c.tenant_id = ? and c.id = ?)",
                    own(),
                    Cursor.id(page.cursor()));
        }
        var direction = " " + order.direction();
        var rows = database.query(
                SELECT + wanted.text() + " order by " + place.replace(",", direction + ",") + direction + " limit ?",
                Rows::circle,
                wanted.between(List.of(own()), page.limit() + 1));
        return Slice.of(rows, page.limit(), last -> Cursor.of(last.id().toString()));
    }

    private void insist(String cursor) {
        var found = database.query(
                "select number from directory.circle where tenant_id = ? and id = ?",
                row -> row.getInt(1),
                own(),
                Cursor.id(cursor));
        if (found.isEmpty()) throw Refusal.invalid("/cursor", "cursor-malformed");
    }

    /** One circle of a kind by its public id. */
    public Optional<CircleView> find(CircleKind kind, UUID id) {
        return database.query(SELECT + "c.kind = ? and c.id = ?", Rows::circle, own(), Rows.code(kind), id).stream()
                .findFirst();
    }

    /** One circle of a kind by what its source calls it. */
    public Optional<CircleView> find(CircleKind kind, ExternalKey key) {
        return list(new CircleFilter(kind, null, key), SliceRequest.first()).items().stream()
                .findFirst();
    }

    /** Adds a circle without members. */
    public void add(UUID id, CircleKind kind, ExternalKey key, String name, String about) {
        database.update(
                "insert into directory.circle (tenant_id, number, kind, id, source, external_id, name, name_key, about,"
                        + " created_at, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                own(),
                standing.take(1),
                Rows.code(kind),
                id,
                key.source(),
                key.id(),
                name,
                NameKey.of(name),
                about,
                clock.instant(),
                clock.instant());
        noted();
    }

    /** Gives a circle another name and purpose. */
    public void rename(UUID id, String name, String about) {
        database.update(
                "update directory.circle set name = ?, name_key = ?, about = ?, version = version + 1, changed_at = ?"
                        + " where tenant_id = ? and id = ?",
                name,
                NameKey.of(name),
                about,
                clock.instant(),
                own(),
                id);
        noted();
    }

    /** How many of the members do not belong to the circle yet, or do and are not among them. */
    public int differences(UUID id, Collection<Integer> members) {
        return database.query(
                        "select count(*) from (select member from directory.belonging" + OF + ") b"
                                + " full join unnest(?::int[]) as w (member) on w.member = b.member"
                                + " where w.member is null or b.member is null",
                        row -> row.getInt(1),
                        own(),
                        own(),
                        id,
                        members.toArray(Integer[]::new))
                .get(0);
    }

    /** Makes exactly these members belong to the circle. */
    public void assign(UUID id, Collection<Integer> members) {
        var wanted = members.toArray(Integer[]::new);
        database.update("delete from directory.belonging" + OF + " and member <> all (?)", own(), own(), id, wanted);
        database.update(
                "insert into directory.belonging (tenant_id, circle, member) select c.tenant_id, c.number, w.member"
                        + " from directory.circle c cross join unnest(?::int[]) as w (member)"
                        + " where c.tenant_id = ? and c.id = ? on conflict do nothing",
                wanted,
                own(),
                id);
        database.update(
                "update directory.circle set version = version + 1, changed_at = ? where tenant_id = ? and id = ?",
                clock.instant(),
                own(),
                id);
        noted();
    }

    /** Takes a circle out; its members stay. */
    public void delete(UUID id) {
        database.update("delete from directory.belonging" + OF, own(), own(), id);
        database.update("delete from directory.circle where tenant_id = ? and id = ?", own(), id);
        noted();
    }

    private void noted() {
        standing.peopleChanged();
        journal.changed("Circle");
    }

    private int own() {
        return tenant.require().value();
    }
}
