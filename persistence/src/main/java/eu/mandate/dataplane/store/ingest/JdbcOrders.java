package eu.mandate.dataplane.store.ingest;

import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Orders of the bound tenant by their numbers, those of a whole delivery in one statement. */
@ApplicationScoped
public class JdbcOrders {
    // Hashed apart from the join: with row-level security, a condition that computes something is no condition of an
    // index.
    private static final String KNOWN =
            "with named as materialized (select n.number, hashtextextended(n.number, 0) as key"
                    + " from unnest(?::text[]) as n (number)) select n.number from named n where exists (select 1"
                    + " from dataplane.record r where r.tenant_id = ? and r.order_key = n.key"
                    + " and r.fields ->> 'orderNo' = n.number)";

    private Database database;
    private TenantContext tenant;

    /** For CDI. */
    protected JdbcOrders() {}

    @Inject
    public JdbcOrders(Database database, TenantContext tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** Those of the numbers that are numbers of orders. */
    public Set<String> known(Collection<String> numbers) {
        if (numbers.isEmpty()) return Set.of();
        var asked = numbers.stream().distinct().toArray(String[]::new);
        return new HashSet<>(database.query(
                KNOWN, row -> row.getString(1), asked, tenant.require().value()));
    }
}
