package eu.mandate.kernel;

import eu.mandate.driver.DatabaseDriver;
import java.util.Map;
import java.util.TreeMap;

/** Checksums of everything one tenant owns, the log and the stored answers aside. */
final class Snapshot {
    private Snapshot() {}

    static Map<String, String> of(DatabaseDriver database, int tenant) {
        var sums = new TreeMap<String, String>();
        for (var table : tables(database)) {
            var sum = "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '')"
                    + " from " + table + " t where tenant_id = ?";
            sums.put(table, database.value(sum, tenant));
        }
        return sums;
    }

    private static java.util.List<String> tables(DatabaseDriver database) {
        return database.column("""
                select c.oid::regclass::text from pg_class c join pg_attribute a on a.attrelid = c.oid
                where c.relkind = 'r' and a.attname = 'tenant_id' and not a.attisdropped
                and c.oid::regclass::text not in ('audit.entry', 'kernel.idempotent_request')""");
    }
}
