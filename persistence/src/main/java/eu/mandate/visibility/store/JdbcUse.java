package eu.mandate.visibility.store;

import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the own log says about the use of data categories. */
@ApplicationScoped
public class JdbcUse {
    // What shows records or gives them away; counting and explaining show nothing of anybody.
    private static final List<String> READS = List.of(
            "record-read",
            "record-unmasked",
            "records-listed",
            "subject-records-listed",
            "record-figures-read",
            "long-job-ordered",
            "file-read");

    private Database database;
    private TenantContext tenant;

    /** For CDI. */
    protected JdbcUse() {}

    @Inject
    public JdbcUse(Database database, TenantContext tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** Those of the categories of which something was read in the last days; the log counts in real time. */
    public Set<String> read(Collection<String> categories, int days) {
        return new HashSet<>(database.query(
                "select c.code from unnest(?::text[]) as c (code) where exists (select from audit.entry e"
                        + " where e.tenant_id = ? and e.action = any (?::text[]) and e.outcome = 'ALLOWED'"
                        + " and e.occurred_at >= now() - make_interval(days => ?) and e.facts ->> 'category' = c.code)",
                row -> row.getString(1),
                categories.toArray(String[]::new),
                tenant.require().value(),
                READS.toArray(String[]::new),
                days));
    }
}
