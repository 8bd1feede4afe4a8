package eu.mandate.directory.store;

import eu.mandate.directory.domain.CircleKind;
import eu.mandate.directory.domain.DirectoryStanding;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The one row of an organisation that every change of its directory waits for. */
@ApplicationScoped
public class JdbcStanding {
    private Database database;
    private TenantContext tenant;

    /** For CDI. */
    protected JdbcStanding() {}

    @Inject
    public JdbcStanding(Database database, TenantContext tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** Nobody else can change the directory until the transaction ends. */
    public void lock() {
        var sql = "select 1 from directory.standing where tenant_id = ? for update";
        if (!database.query(sql, row -> row.getInt(1), own()).isEmpty()) return;
        database.update(
                "insert into directory.standing (tenant_id) values (?) on conflict (tenant_id) do nothing", own());
        database.query(sql, row -> row.getInt(1), own());
    }

    /** The first of so many new numbers, under the lock. */
    int take(int count) {
        var sql =
                "update directory.standing set last_number = last_number + ? where tenant_id = ? returning last_number";
        return database.query(sql, row -> row.getInt(1), count, own()).get(0) - count + 1;
    }

    /** A change of the departments, under the lock. */
    void treeChanged() {
        database.update("update directory.standing set tree_version = tree_version + 1 where tenant_id = ?", own());
    }

    /** A change of who is where, under the lock. */
    void peopleChanged() {
        database.update("update directory.standing set people_version = people_version + 1 where tenant_id = ?", own());
    }

    /** How large the directory is at present. Members are added up from the departments, which is exact and short. */
    public DirectoryStanding read() {
        return database.query(
                        "select coalesce(max(s.tree_version), 0), coalesce(max(s.people_version), 0),"
                                + " (select count(*) from directory.department where tenant_id = ? and state = 1),"
                                + " (select coalesce(sum(members), 0) from directory.department where tenant_id = ?), "
                                + circles(CircleKind.TAG) + ", " + circles(CircleKind.GROUP) + ", "
                                + circles(CircleKind.EXTERNAL_CONTACT)
                                + " from directory.standing s where s.tenant_id = ?",
                        row -> new DirectoryStanding(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                row.getLong(6),
                                row.getLong(7)),
                        own(),
                        own(),
                        own(),
                        own(),
                        own(),
                        own())
                .get(0);
    }

    private static String circles(CircleKind kind) {
        return "(select count(*) from directory.circle where tenant_id = ? and kind = " + Rows.code(kind) + ")";
    }

    private int own() {
        return tenant.require().value();
    }
}
