package eu.mandate.container;

import static eu.mandate.container.TwoTenants.OTHERS;
import static eu.mandate.container.TwoTenants.OURS;

import eu.mandate.container.Reading.Way;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.service.TenantSwitch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Takes one lock of the tenancy away and tries one path to another tenant's rows. */
@ApplicationScoped
public class Sabotage {
    /** What keeps tenants apart; {@code NONE} takes nothing away. */
    public enum Lock {
        NONE("nothing", "", ""),
        TENANT_CONTEXT("the bound tenant", "", ""),
        GATE("the gate before the service", "", ""),
        STATEMENT("the tenant in the statement", "", ""),
        ROW_LEVEL_SECURITY(
                "row-level security",
                "alter table identity.membership disable row level security",
                "alter table identity.membership enable row level security"),
        RESTRICTED_ROLE("the restricted role", "alter role app_rw bypassrls", "alter role app_rw nobypassrls");

        final String words;
        final String remove;
        final String restore;

        Lock(String words, String remove, String restore) {
            this.words = words;
            this.remove = remove;
            this.restore = restore;
        }
    }

    /** How the other tenant's rows are tried for. */
    public enum Path {
        PLAIN_CALL,
        TIMER,
        ASYNCHRONOUS_METHOD,
        REUSED_POOLED_CONNECTION,
        RAW_JDBC
    }

    /**
     * What came of one try.
     *
     * @param seen tenants whose rows were read; empty when the call was refused
     * @param held what stood in the way
     */
    public record Outcome(Set<Integer> seen, String held) {}

    @Inject
    GatedProbe gated;

    @Inject
    UngatedProbe ungated;

    @Inject
    TimerProbe timer;

    @Inject
    TenantSwitch tenants;

    Outcome attempt(Lock lock, Path path) {
        if (!lock.remove.isEmpty()) TwoTenants.superuser(lock.remove);
        try {
            var way = way(lock, path);
            var seen = read(lock, path, way);
            return new Outcome(seen, heldOver(lock, way, seen));
        } catch (Exception refused) {
            return new Outcome(Set.of(), heldBy(refused));
        } finally {
            if (!lock.restore.isEmpty()) TwoTenants.superuser(lock.restore);
        }
    }

    private static Way way(Lock lock, Path path) {
        if (lock == Lock.STATEMENT) return Way.SQL_WITHOUT_TENANT;
        boolean sql = path == Path.RAW_JDBC || path == Path.REUSED_POOLED_CONNECTION;
        return sql ? Way.SQL_WITH_TENANT : Way.ENTITIES;
    }

    private Set<Integer> read(Lock lock, Path path, Way way)
            throws ExecutionException, InterruptedException, TimeoutException {
        boolean bound = lock != Lock.TENANT_CONTEXT;
        boolean gate = lock != Lock.GATE;
        return switch (path) {
            case PLAIN_CALL, RAW_JDBC -> plain(bound, gate, way);
            case TIMER -> get(timer.read(bound ? OURS : null, gate, way));
            case ASYNCHRONOUS_METHOD -> get(later(bound, gate, way));
            case REUSED_POOLED_CONNECTION -> {
                // The connection that comes back to the pool has just worked for the other tenant.
                tenants.callAs(new TenantId(OTHERS), () -> gated.read(Way.SQL_WITHOUT_TENANT));
                yield plain(bound, gate, way);
            }
        };
    }

    private Set<Integer> plain(boolean bound, boolean gate, Way way) {
        if (!bound) return gate ? gated.read(way) : ungated.read(way);
        return tenants.callAs(new TenantId(OURS), () -> gate ? gated.read(way) : ungated.read(way));
    }

    private Future<Set<Integer>> later(boolean bound, boolean gate, Way way) {
        if (!bound) return gated.readLater(way);
        return gate ? ungated.callAsLater(OURS, way) : ungated.callAsLaterWithoutGate(OURS, way);
    }

    private static Set<Integer> get(Future<Set<Integer>> future)
            throws ExecutionException, InterruptedException, TimeoutException {
        return future.get(30, TimeUnit.SECONDS);
    }

    private static String heldOver(Lock lock, Way way, Set<Integer> seen) {
        if (seen.contains(OTHERS)) return "NOTHING";
        if (seen.isEmpty()) return "row-level security: no tenant, no rows";
        if (lock == Lock.NONE) return "all: our row only";
        boolean policies = lock != Lock.ROW_LEVEL_SECURITY && lock != Lock.RESTRICTED_ROLE;
        return policies
                ? "row-level security"
                : way == Way.ENTITIES ? "the provider's predicate" : "the statement's predicate";
    }

    private static String heldBy(Throwable refused) {
        for (var cause = refused; cause != null; cause = cause.getCause()) {
            var message = String.valueOf(cause.getMessage());
            if (message.contains("no tenant is bound")) return "the gate: no tenant is bound";
            if (message.contains("6174")) return "the provider: no tenant property";
        }
        return refused.toString();
    }
}
