package eu.mandate.directory.store;

import eu.mandate.directory.domain.DepartmentState;
import eu.mandate.directory.domain.ExternalKey;
import eu.mandate.directory.domain.NameKey;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.ChangeJournal;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Changes the departments of the bound tenant, under the lock of {@link JdbcStanding}; what may be changed is judged before. */
@ApplicationScoped
public class DepartmentChanges {
    private static final String CHANGED = " version = version + 1, changed_at = ? where tenant_id = ? and number = ?";

    private Database database;
    private TenantContext tenant;
    private ChangeJournal journal;
    private JdbcStanding standing;
    private Clock clock;

    /** For CDI. */
    protected DepartmentChanges() {}

    @Inject
    public DepartmentChanges(
            Database database, TenantContext tenant, ChangeJournal journal, JdbcStanding standing, Clock clock) {
        this.database = database;
        this.tenant = tenant;
        this.journal = journal;
        this.standing = standing;
        this.clock = clock;
    }

    /** Adds an active department. */
    public void add(UUID id, ExternalKey key, String name, Integer parent) {
        database.update(
                "insert into directory.department (tenant_id, number, id, source, external_id, name, name_key, parent,"
                        + " created_at, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                own(),
                standing.take(1),
                id,
                key.source(),
                key.id(),
                name,
                NameKey.of(name),
                parent,
                clock.instant(),
                clock.instant());
        noted();
    }

    /** Gives a department a name and a place, and opens it when it was closed. */
    public void put(int number, String name, Integer parent) {
        database.update(
                "update directory.department set name = ?, name_key = ?, parent = ?, state = 1," + CHANGED,
                name,
                NameKey.of(name),
                parent,
                clock.instant(),
                own(),
                number);
        noted();
    }

    /** Puts a department under another one, or at the top for null. */
    public void move(int number, Integer parent) {
        database.update(
                "update directory.department set parent = ?," + CHANGED, parent, clock.instant(), own(), number);
        noted();
    }

    /** Takes an empty department out of the tree. */
    public void close(int number) {
        database.update(
                "update directory.department set state = ?," + CHANGED,
                Rows.code(DepartmentState.CLOSED),
                clock.instant(),
                own(),
                number);
        noted();
    }

    /** Moves everything of a department into another one, for which its external id stands from then on. */
    public void merge(int number, int into) {
        mergePlaces(number, into);
        database.update(
                "update directory.member set department = ?, version = version + 1, changed_at = ?"
                        + " where tenant_id = ? and department = ?",
                into,
                clock.instant(),
                own(),
                number);
        database.update(
                "update directory.department set parent = ?, version = version + 1, changed_at = ?"
                        + " where tenant_id = ? and parent = ?",
                into,
                clock.instant(),
                own(),
                number);
        // What was merged into it before points at the one that counts, so that no chain has to be followed.
        database.update(
                "update directory.department set merged_into = ? where tenant_id = ? and merged_into = ?",
                into,
                own(),
                number);
        database.update(
                "update directory.department set state = ?, merged_into = ?," + CHANGED,
                Rows.code(DepartmentState.MERGED),
                into,
                clock.instant(),
                own(),
                number);
        standing.peopleChanged();
        noted();
    }

    /** Nobody may stand in the same department twice afterwards. */
    private void mergePlaces(int number, int into) {
        var main = " and exists (select from directory.member m where m.tenant_id = p.tenant_id and m.number = p.member"
                + " and m.department = ?)";
        var delete = "delete from directory.place p where p.tenant_id = ? and p.department = ?";
        database.update(delete + main, own(), number, into);
        database.update(delete + main, own(), into, number);
        database.update(
                "insert into directory.place (tenant_id, member, department) select tenant_id, member, ?"
                        + " from directory.place where tenant_id = ? and department = ? on conflict do nothing",
                into,
                own(),
                number);
        database.update(delete, own(), number);
    }

    private void noted() {
        standing.treeChanged();
        journal.changed("Department");
    }

    private int own() {
        return tenant.require().value();
    }
}
