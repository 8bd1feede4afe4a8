package eu.mandate.audit.store;

import eu.mandate.audit.domain.AuditEntry;
import eu.mandate.audit.store.EntryRows.Tied;
import eu.mandate.audit.store.group.GroupCommit;
import eu.mandate.audit.store.group.GroupCommit.ItemRefused;
import eu.mandate.audit.store.group.GroupCommit.Limits;
import eu.mandate.kernel.store.StoreFailure;
import eu.mandate.tenant.domain.HeldEntry;
import eu.mandate.tenant.domain.TenantId;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Commits entries that belong to no change, on connections of its own, several tenants' together. Each statement sets the
 * tenant of the calling transaction for the row policies and names the tenant of the entry: one that is in the wrong log is
 * refused there as everywhere, and only its own call fails.
 */
@ApplicationScoped
public class GroupedEntries {
    /** Transactions at once: while one waits for the disk, the next is written. More of them would only make smaller groups. */
    public static final int CONNECTIONS = 2;

    private static final Limits LIMITS = new Limits(CONNECTIONS, 256, 1_000, Duration.ofSeconds(10));

    /** States of SQL that tell of the row, not of the server: bad values, broken constraints, no permission. */
    private static final Set<String> OF_THE_ROW = Set.of("22", "23", "42");

    @Resource(lookup = "java:app/jdbc/entries")
    DataSource source;

    private JdbcAuditLog log;
    private final GroupCommit<Tied> group = new GroupCommit<>(this::write, LIMITS);

    /** For CDI. */
    protected GroupedEntries() {}

    @Inject
    public GroupedEntries(JdbcAuditLog log) {
        this.log = log;
    }

    /** For programs without a container. */
    public GroupedEntries(JdbcAuditLog log, DataSource source) {
        this.log = log;
        this.source = source;
    }

    /**
     * Makes an entry of the bound tenant ready for either way; committed apart, it returns when the entry is durable.
     *
     * @param tenant that the calling transaction is tied to
     */
    public HeldEntry hold(AuditEntry entry, TenantId tenant) {
        var row = log.row(entry);
        var tied = tenant.toString();
        return new HeldEntry() {
            @Override
            public void write() {
                log.append(row);
            }

            @Override
            public void commitApart() {
                group.commit(new Tied(row, tied));
            }
        };
    }

    /** A group is one statement, and therefore one transaction that the database itself begins and commits. */
    private void write(List<Tied> entries) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(EntryRows.INSERT)) {
            EntryRows.bind(statement, entries);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw ofTheRow(failed) ? new ItemRefused(failed) : new StoreFailure(failed);
        }
    }

    private static boolean ofTheRow(SQLException failed) {
        var state = failed.getSQLState();
        return state != null && OF_THE_ROW.contains(state.substring(0, 2));
    }

    /** What was taken is written before the application ends. */
    @PreDestroy
    void close() {
        try {
            group.close();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
