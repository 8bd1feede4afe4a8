package eu.mandate.bench;

import eu.mandate.audit.store.GroupedEntries;
import eu.mandate.audit.store.JdbcAuditLog;
import eu.mandate.audit.store.KeyFolder;
import eu.mandate.audit.store.ReferenceKeys;
import eu.mandate.bench.Load.Client;
import eu.mandate.kernel.domain.TimeOrderedId;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.tenant.store.TenantSetting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** What the clients do: the product's own writers beside a plain insert of the same row, each with its commit. */
final class AuditWork {
    static final TenantId HOT = new TenantId(1001);
    static final int MANY = 1000;

    private static final String COLUMNS = "tenant_id, occurred_at, actor, actor_role, credential, action, object_type,"
            + " object_id, outcome, reason, request_id, facts, tx, bytes, leaf, salt, detail";

    private final AuditDatabase database;
    private final ThreadLocal<Connection> connections = ThreadLocal.withInitial(this::connection);
    private final Database statements = new Database(Kept.ofThread(connections));
    private final TenantSetting setting = new TenantSetting(statements);
    private final ReferenceKeys keys;
    private volatile Acknowledged last;

    /** An entry whose commit came back. */
    record Acknowledged(TenantId tenant, UUID id, long nanoTime) {}

    AuditWork(AuditDatabase database) {
        this.database = database;
        this.keys = new ReferenceKeys(statements, KeyFolder.at(database.keys()));
    }

    private Connection connection() {
        try {
            var connection = database.application();
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static TenantId any() {
        return new TenantId(HOT.value() + ThreadLocalRandom.current().nextInt(MANY));
    }

    /** The entry that was acknowledged last. */
    Acknowledged last() {
        return last;
    }

    /** An entry of each tenant, which makes its keys. */
    void everyTenantOnce() throws Exception {
        var next = new AtomicInteger(HOT.value());
        var step = append(() -> new TenantId(next.getAndIncrement())).open();
        for (var i = 0; i < MANY; i++) step.run();
        connections.get().close();
        connections.remove();
    }

    /** Proofs of the one tenant, on a connection of their own. */
    Proving proving() throws SQLException {
        var connection = database.application();
        try (var statement = connection.createStatement()) {
            statement.execute("set app.tenant_id = '" + HOT + "'");
        }
        return new Proving(new Database(Kept.pool(List.of(connection))), HOT);
    }

    /** A change's entry: transaction tied to the tenant, entry, commit. */
    Client append(Supplier<TenantId> tenants) {
        return () -> {
            var context = new TenantContext();
            var log = new JdbcAuditLog(statements, context, keys);
            var connection = connections.get();
            return () -> {
                var tenant = tenants.get();
                var entry = Samples.entry();
                setting.apply(tenant);
                context.callAs(tenant, () -> {
                    log.append(entry);
                    return null;
                });
                connection.commit();
                last = new Acknowledged(tenant, entry.id(), System.nanoTime());
            };
        };
    }

    /** A read's entry, committed with others'. */
    Client grouped(Supplier<TenantId> tenants, DataSource pool) throws SQLException {
        var context = new TenantContext() {
            private final ThreadLocal<TenantId> bound = new ThreadLocal<>();

            @Override
            public TenantId require() {
                return bound.get();
            }
        };
        var group = new GroupedEntries(new JdbcAuditLog(statements, context, keys), pool);
        return () -> () -> {
            var tenant = tenants.get();
            context.bound.set(tenant);
            group.hold(Samples.entry(), tenant).commitApart();
        };
    }

    /** So many connections of the application's role. */
    DataSource pool(int size) throws SQLException {
        var all = new ArrayList<Connection>();
        for (var i = 0; i < size; i++) all.add(database.application());
        return Kept.pool(all);
    }

    /** The anchor: a row that was made before, inserted into the plain table, and committed. */
    Client plain() {
        return () -> {
            var connection = connections.get();
            var row = row();
            return () -> {
                try (var statement = connection.prepareStatement(insert())) {
                    bind(statement, row);
                    statement.executeUpdate();
                }
                connection.commit();
            };
        };
    }

    /** The anchor in a transaction that is tied to a tenant, as each one of the product is. */
    Client plainTied() {
        return () -> {
            var connection = connections.get();
            var row = row();
            return () -> {
                setting.apply(HOT);
                try (var statement = connection.prepareStatement(insert())) {
                    bind(statement, row);
                    statement.executeUpdate();
                }
                connection.commit();
            };
        };
    }

    private static String insert() {
        return "insert into public.plain (entry_id, " + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                + " ?::jsonb, ?::xid8, ?, ?, ?, ?)";
    }

    private static void bind(PreparedStatement statement, List<Object> row) throws SQLException {
        statement.setObject(1, TimeOrderedId.next(Clock.systemUTC()));
        for (var i = 0; i < row.size(); i++) statement.setObject(i + 2, row.get(i));
    }

    /** The values of an entry that the product wrote. */
    private List<Object> row() throws SQLException {
        try (var connection = database.application();
                var statement = connection.createStatement()) {
            statement.execute("set app.tenant_id = '" + HOT + "'");
            try (var rows =
                    statement.executeQuery("select tenant_id, occurred_at, actor, actor_role, credential, action,"
                            + " object_type, object_id, outcome, reason, request_id, facts::text, tx::text, bytes, leaf, salt,"
                            + " detail from audit.entry where tenant_id = " + HOT + " limit 1")) {
                rows.next();
                var row = new ArrayList<Object>();
                for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) row.add(rows.getObject(i));
                return row;
            }
        }
    }
}
