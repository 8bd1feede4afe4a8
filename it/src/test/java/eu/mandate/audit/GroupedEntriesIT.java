package eu.mandate.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.audit.domain.AuditEntry;
import eu.mandate.audit.store.GroupedEntries;
import eu.mandate.audit.store.JdbcAuditLog;
import eu.mandate.audit.store.KeyFolder;
import eu.mandate.audit.store.ReferenceKeys;
import eu.mandate.driver.DatabaseDriver;
import eu.mandate.driver.Installation;
import eu.mandate.kernel.domain.TimeOrderedId;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.entity.TenantContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Entries of several tenants that are committed together stay in the log of their own tenant, as the application's role. */
class GroupedEntriesIT {
    private static final int AT_ONCE = 16;
    private static final int EACH = 25;

    /** Entries refer to no tenant's row, so numbers that nobody has do. */
    private final TenantId one = new TenantId(ThreadLocalRandom.current().nextInt(1_000_000_000, 1_500_000_000));

    private final TenantId two = new TenantId(one.value() + 1);
    private final ThreadLocal<TenantId> bound = new ThreadLocal<>();
    private final DatabaseDriver database = DatabaseDriver.open();
    private final GroupedEntries group = group();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void eachEntryIsDurableInItsOwnLogWhenTheCallReturns() throws Exception {
        var calls = new ArrayList<Callable<Void>>();
        for (var tenant : List.of(one, two)) calls.addAll(calls(tenant));
        for (var call : run(calls)) call.get();
        assertThat(count(one)).isEqualTo(AT_ONCE / 2 * EACH);
        assertThat(count(two)).isEqualTo(AT_ONCE / 2 * EACH);
        assertThat(database.number(
                        "select count(*) from audit.entry where tenant_id in (?, ?) and object_id <> tenant_id::text",
                        one.value(),
                        two.value()))
                .isZero();
    }

    @Test
    void anEntryForAnotherTenantThanItsTransactionsIsRefusedByTheDatabaseAndFailsItsOwnCallOnly() throws Exception {
        commit(one, one);
        commit(two, two);
        var calls = new ArrayList<>(calls(one));
        calls.add(() -> commit(two, one));
        var done = run(calls);
        assertThatThrownBy(() -> done.get(done.size() - 1).get())
                .hasRootCauseMessage("ERROR: new row violates row-level security policy for table \"entry\"");
        for (var call : done.subList(0, done.size() - 1)) call.get();
        assertThat(count(two)).isEqualTo(1);
        assertThat(count(one)).isEqualTo(1 + AT_ONCE / 2 * EACH);
    }

    private List<Callable<Void>> calls(TenantId tenant) {
        return Stream.<Callable<Void>>generate(() -> () -> {
                    for (var i = 0; i < EACH; i++) commit(tenant, tenant);
                    return null;
                })
                .limit(AT_ONCE / 2)
                .toList();
    }

    private static List<Future<Void>> run(List<Callable<Void>> calls) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(calls.size());
        try {
            return threads.invokeAll(calls);
        } finally {
            threads.shutdown();
        }
    }

    private Void commit(TenantId tenant, TenantId tied) {
        bound.set(tenant);
        group.hold(entry(tenant), tied).commitApart();
        return null;
    }

    private long count(TenantId tenant) {
        return database.number("select count(*) from audit.entry where tenant_id = ?", tenant.value());
    }

    private static AuditEntry entry(TenantId tenant) {
        var id = TimeOrderedId.next(Clock.systemUTC());
        return new AuditEntry(
                id,
                Instant.ofEpochMilli(TimeOrderedId.millis(id)),
                null,
                null,
                null,
                "probe-read",
                "probe",
                tenant.toString(),
                AuditEntry.ALLOWED,
                null,
                null,
                Map.of());
    }

    private GroupedEntries group() {
        var context = new TenantContext() {
            @Override
            public TenantId require() {
                return bound.get();
            }
        };
        try {
            var source = (DataSource) Proxy.newProxyInstance(
                    DataSource.class.getClassLoader(),
                    new Class<?>[] {DataSource.class},
                    (proxy, method, arguments) -> data().getConnection());
            var statements = new Database(source);
            var folder = KeyFolder.at(Installation.shared().data().resolve("secrets/audit"));
            var keys = new ReferenceKeys(statements, folder);
            // Nothing but the statement itself sets a tenant on these connections.
            return new GroupedEntries(
                    new JdbcAuditLog(statements, context, keys),
                    Installation.shared().applicationData(0));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private DataSource data() throws IOException {
        return Installation.shared().applicationData(bound.get().value());
    }
}
