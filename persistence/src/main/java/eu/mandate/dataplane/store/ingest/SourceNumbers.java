package eu.mandate.dataplane.store.ingest;

import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Numbers of the systems that number records, and of the editions of a profile that they were taken in under. */
@ApplicationScoped
public class SourceNumbers {
    private static final String SYSTEM = "dataplane.system";
    private static final String EDITION = "dataplane.edition";

    private Database database;
    private TenantContext tenant;

    /** For CDI. */
    protected SourceNumbers() {}

    @Inject
    public SourceNumbers(Database database, TenantContext tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    private record Numbered(String name, int number) {}

    /** Number of each system; one that is new gets the next. */
    Map<String, Integer> systems(Collection<String> names) {
        return numbers(SYSTEM, "name", names);
    }

    /** Number of each edition; one that is new gets the next. */
    Map<String, Integer> editions(Collection<String> profiles) {
        return numbers(EDITION, "profile", profiles);
    }

    /** In one order for all callers, so that no two of them wait for each other; a number taken meanwhile is tried anew. */
    private Map<String, Integer> numbers(String table, String column, Collection<String> wanted) {
        var missing = new TreeSet<>(wanted);
        var known = new HashMap<String, Integer>();
        while (true) {
            known(table, column, missing, known);
            missing.removeAll(known.keySet());
            if (missing.isEmpty()) return known;
            missing.forEach(name -> add(table, column, name));
        }
    }

    private void known(String table, String column, Collection<String> names, Map<String, Integer> known) {
        database.query(
                        "select " + column + ", number from " + table + " where tenant_id = ? and " + column
                                + " = any (?::text[])",
                        row -> new Numbered(row.getString(1), row.getInt(2)),
                        own(),
                        names.toArray(String[]::new))
                .forEach(found -> known.put(found.name(), found.number()));
    }

    private void add(String table, String column, String name) {
        database.update(
                "insert into " + table + " (tenant_id, number, " + column
                        + ") select ?, coalesce(max(number), 0) + 1, ? from " + table
                        + " where tenant_id = ? on conflict do nothing",
                own(),
                name,
                own());
    }

    private int own() {
        return tenant.require().value();
    }
}
