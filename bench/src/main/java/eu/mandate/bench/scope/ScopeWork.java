package eu.mandate.bench.scope;

import eu.mandate.bench.AuditDatabase;
import eu.mandate.bench.Kept;
import eu.mandate.bench.Load.Client;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.tenant.store.TenantSetting;
import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.Range;
import eu.mandate.visibility.domain.RangeCompiler;
import eu.mandate.visibility.store.JdbcOrganisation;
import eu.mandate.visibility.store.JdbcVisibleMembers;
import eu.mandate.visibility.store.RangeCondition;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A large organisation and pages of its members, read by the product's own store as the application's role. */
final class ScopeWork {
    static final int DEPARTMENTS = 5_000;
    static final int TAG = 6_000;
    static final int LARGE_TAG = 6_001;
    private static final int ONE_BEARER_IN = 20;

    // The only space that every installation has.
    private static final TenantId TENANT = new TenantId(1);
    private static final int FIRST = 10_000;
    private static final String PLAIN = """
            select m.id, m.name, d.id, d.name from directory.member m
              join directory.department d on d.tenant_id = m.tenant_id and d.number = m.department
             where m.tenant_id = ? and (m.name_key, m.number) > (?, ?)
             order by m.name_key, m.number limit 51""";

    private final AuditDatabase database;
    private final int members;
    private final ThreadLocal<Connection> connections = new ThreadLocal<>();

    /** Fills the directory: six levels of departments, one member in two hundred in two of them, a tag with 300 and a large one. */
    ScopeWork(AuditDatabase database, int members) throws SQLException {
        this.database = database;
        this.members = members;
        var id = "(lpad(to_hex(n), 8, '0') || '-0000-7000-8000-000000000000')::uuid";
        fill("insert into directory.standing values (" + TENANT + ", 1, 1, 0)");
        fill(
                "insert into directory.department (tenant_id, number, id, source, external_id, name, name_key, parent, created_at,"
                        + " changed_at) select " + TENANT + ", n, " + id
                        + ", 'bench', n::text, 'Department ' || n, 'department ' || n,"
                        + " case when n > 1 then (n - 2) / 6 + 1 end, now(), now() from generate_series(1, "
                        + DEPARTMENTS + ") n");
        fill(
                "insert into directory.member (tenant_id, number, id, source, external_id, name, name_key, department, status,"
                        + " several, created_at, changed_at) select " + TENANT + ", n, " + id
                        + ", 'bench', n::text, 'Member ' || n, md5(n::text),"
                        + " 1 + (n::bigint * 48271 % " + DEPARTMENTS + ")::int, 1, case when n % 200 = 0 then (n - "
                        + FIRST + ") / 200 else 0 end, now(), now()"
                        + " from generate_series("
                        + (FIRST + 1)
                        + ", " + (FIRST + members) + ") n");
        fill("insert into directory.place select " + TENANT + ", n, 1 + (n::bigint * 7919 % " + DEPARTMENTS
                + ")::int from generate_series(" + (FIRST + 200) + ", " + (FIRST + members) + ", 200) n");
        fill(
                "insert into directory.circle (tenant_id, number, kind, id, source, external_id, name, name_key, created_at,"
                        + " changed_at) select " + TENANT + ", n, 1, " + id
                        + ", 'bench', n::text, 'Tag', 'tag', now(), now()"
                        + " from generate_series(" + TAG + ", " + LARGE_TAG + ") n");
        fill("insert into directory.belonging select " + TENANT + ", " + TAG + ", n from generate_series(" + (FIRST + 7)
                + ", " + (FIRST + 7 + 300 * 31) + ", 31) n");
        fill("insert into directory.belonging select " + TENANT + ", " + LARGE_TAG + ", " + FIRST
                + " + 1 + (n * 7919 % " + members + ")::int from generate_series(1::bigint, " + bearers() + ") n");
        for (var table : new String[] {"department", "member", "place", "belonging"}) {
            database.execute("vacuum (analyze) directory." + table);
        }
    }

    /** Past all policies, and without counting. */
    private void fill(String sql) throws SQLException {
        database.execute("set session_replication_role = replica; " + sql);
    }

    /** How many bear the large tag. */
    int bearers() {
        return members / ONE_BEARER_IN;
    }

    /** Number of some member. */
    static int member(int place) {
        return FIRST + place;
    }

    /** The condition of a range, and how long it took to make. */
    record Compilation(CompiledRange range, double millis) {}

    Compilation compile(Range range) throws SQLException {
        try (var connection = database.application()) {
            var store = new Store(connection);
            var start = System.nanoTime();
            store.setting.apply(TENANT);
            var compiled = new RangeCompiler(store.organisation.read(range)).compile(range);
            connection.commit();
            return new Compilation(compiled, (System.nanoTime() - start) / 1e6);
        }
    }

    /** How many members the range shows. */
    long visible(CompiledRange range) throws SQLException {
        var condition = RangeCondition.of(range).within("select count(*) from directory.member m where %s");
        try (var connection = database.superuser()) {
            return new Database(Kept.ofThread(ThreadLocal.withInitial(() -> connection)))
                    .query(
                            condition.text(),
                            row -> row.getLong(1),
                            condition.arguments().toArray())
                    .get(0);
        }
    }

    /** A page of the range, the first one or one from somewhere. */
    Client page(CompiledRange range, boolean deep) {
        return client(store ->
                store.visible.page(range, new SliceRequest(SliceRequest.DEFAULT_LIMIT, deep ? cursor() : null)));
    }

    /** The page that any list would be, without a range and in one step. */
    Client plain(boolean deep) {
        return client(store -> {
            var after = deep
                    ? store.statements
                            .query(
                                    "select name_key, number from directory.member where tenant_id = ? and id = ?",
                                    row -> new Object[] {row.getString(1), row.getInt(2)},
                                    TENANT.value(),
                                    id())
                            .get(0)
                    : new Object[] {"", 0};
            store.statements.query(
                    PLAIN,
                    row -> row.getObject(1, UUID.class)
                            + row.getString(2)
                            + row.getObject(3, UUID.class)
                            + row.getString(4),
                    TENANT.value(),
                    after[0],
                    after[1]);
        });
    }

    private String cursor() {
        return Cursor.of(id().toString());
    }

    private UUID id() {
        var number = FIRST + ThreadLocalRandom.current().nextInt(1, members);
        return UUID.fromString(String.format("%08x-0000-7000-8000-000000000000", number));
    }

    private interface Reading {
        void with(Store store);
    }

    private Client client(Reading reading) {
        return () -> {
            var store = new Store(inPlaceOfTheLast());
            return () -> {
                store.setting.apply(TENANT);
                reading.with(store);
                store.connection.commit();
            };
        };
    }

    /** A connection for each window; that of the thread's window before is closed, because the server has a hundred. */
    private Connection inPlaceOfTheLast() throws SQLException {
        var last = connections.get();
        if (last != null) last.close();
        connections.set(database.application());
        return connections.get();
    }

    /** The product's store on one connection. */
    private static final class Store {
        private final Connection connection;
        private final Database statements;
        private final TenantSetting setting;
        private final JdbcOrganisation organisation;
        private final JdbcVisibleMembers visible;

        Store(Connection connection) throws SQLException {
            connection.setAutoCommit(false);
            this.connection = connection;
            statements = new Database(Kept.ofThread(ThreadLocal.withInitial(() -> connection)));
            setting = new TenantSetting(statements);
            var context = new TenantContext();
            context.bind(TENANT);
            organisation = new JdbcOrganisation(statements, context);
            visible = new JdbcVisibleMembers(statements, context);
        }
    }
}
