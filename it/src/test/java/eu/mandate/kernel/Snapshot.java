package eu.mandate.kernel;

import eu.mandate.driver.DatabaseDriver;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Checksums of everything one tenant owns, the entries of the log, the stored answers, and what a job notes about its own rounds
 * aside; entries that others left are in the tree before.
 */
final class Snapshot {
    private Snapshot() {}

    static Map<String, String> of(DatabaseDriver database, int tenant) {
        awaitOrder(database, tenant);
        var sums = new TreeMap<String, String>();
        for (var table : tables(database)) {
            var sum = "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '')"
                    + " from " + table + " t where tenant_id = ?";
            sums.put(table, database.value(sum, tenant));
        }
        return sums;
    }

    private static void awaitOrder(DatabaseDriver database, int tenant) {
        for (int i = 0; i < 1200; i++) {
            var waiting = database.number(
                    "select count(*) from audit.entry e where tenant_id = ? and not exists (select from audit.leaf l"
                            + " where l.tenant_id = e.tenant_id and l.entry_id = e.entry_id)",
                    tenant);
            if (waiting == 0) return;
            LockSupport.parkNanos(50_000_000);
        }
        throw new IllegalStateException("entries without a place");
    }

    private static List<String> tables(DatabaseDriver database) {
        return database.column("""
                select c.oid::regclass::text from pg_class c join pg_attribute a on a.attrelid = c.oid
                where c.relkind = 'r' and a.attname = 'tenant_id' and not a.attisdropped
                and c.oid::regclass::text not in ('audit.entry', 'kernel.idempotent_request', 'dataplane.scope_round')""");
    }
}
