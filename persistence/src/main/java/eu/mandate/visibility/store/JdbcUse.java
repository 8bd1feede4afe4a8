package eu.mandate.visibility.store;

import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.visibility.domain.FieldUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

    // One pass over the reads of the time, whatever was granted; figures show the field by which they are grouped. Of
    // categories
    // that readers are let see, it counts who read; of the others, what came out.
    private static final String SHOWN = """
            select distinct e.facts ->> 'category',
                   case when e.facts ->> 'category' = any (?::text[]) then null
                        else coalesce(e.facts ->> 'fields', e.facts ->> 'field', e.facts ->> 'group-by') end,
                   case when e.facts ->> 'category' = any (?::text[]) then e.actor end
              from audit.entry e
             where e.tenant_id = ? and e.action = any (?::text[]) and e.outcome = 'ALLOWED'
               and e.occurred_at >= now() - make_interval(days => ?) and e.facts ->> 'category' = any (?::text[])
               and coalesce(e.facts ->> 'count', '') <> '0'""";

    /**
     * What the log tells.
     *
     * @param fields which fields were shown
     * @param readers categories of which somebody was shown records, by who that was
     */
    public record Shown(FieldUse fields, Map<UUID, Set<String>> readers) {}

    private record Read(String category, String fields, UUID actor) {}

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
     * What was shown in the last days; the log counts in real time. Entries from before reads named their fields count for every
     * field of their category, and a list without a record for none.
     *
     * @param granted categories whose fields permissions give
     * @param scoped categories that readers are let see
     */
    public Shown shown(Set<String> granted, Set<String> scoped, int days) {
        var wanted = new HashSet<>(granted);
        wanted.addAll(scoped);
        if (wanted.isEmpty()) return new Shown(FieldUse.NONE, Map.of());
        var ofReaders = scoped.toArray(String[]::new);
        var reads = database.query(
                SHOWN,
                row -> new Read(row.getString(1), row.getString(2), row.getObject(3, UUID.class)),
                ofReaders,
                ofReaders,
                tenant.require().value(),
                READS.toArray(String[]::new),
                days,
                wanted.toArray(String[]::new));
        var fields = reads.stream()
                .filter(read -> granted.contains(read.category()))
                .map(read -> new FieldUse.Read(read.category(), read.fields()))
                .toList();
        var readers = reads.stream()
                .filter(read -> read.actor() != null)
                .collect(Collectors.groupingBy(Read::actor, Collectors.mapping(Read::category, Collectors.toSet())));
        return new Shown(FieldUse.of(fields), readers);
    }
}
