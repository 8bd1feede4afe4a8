package eu.mandate.visibility.store;

import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.visibility.domain.FieldUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** What the own log says about the use of data categories and their fields. */
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

    // One pass over the reads of the time, whatever was granted; figures show the field by which they are grouped.
    private static final String SHOWN = """
            select distinct e.facts ->> 'category',
                   coalesce(e.facts ->> 'fields', e.facts ->> 'field', e.facts ->> 'group-by')
              from audit.entry e
             where e.tenant_id = ? and e.action = any (?::text[]) and e.outcome = 'ALLOWED'
               and e.occurred_at >= now() - make_interval(days => ?) and e.facts ->> 'category' = any (?::text[])
               and coalesce(e.facts ->> 'count', '') <> '0'""";

    private Database database;
    private TenantContext tenant;

    /** For CDI. */
    protected JdbcUse() {}

    @Inject
    public JdbcUse(Database database, TenantContext tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /**
     * What was shown of these categories in the last days; the log counts in real time. Entries from before reads named their
     * fields count for every field of their category, and a list without a record for none.
     */
    public FieldUse shown(Collection<String> categories, int days) {
        return FieldUse.of(database.query(
                SHOWN,
                row -> new FieldUse.Read(row.getString(1), row.getString(2)),
                tenant.require().value(),
                READS.toArray(String[]::new),
                days,
                categories.toArray(String[]::new)));
    }
}
