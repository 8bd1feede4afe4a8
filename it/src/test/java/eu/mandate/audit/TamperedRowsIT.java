package eu.mandate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.audit.domain.AuditEntry;
import eu.mandate.audit.store.CellLogInspection;
import eu.mandate.audit.store.JdbcAuditLog;
import eu.mandate.audit.store.KeyFolder;
import eu.mandate.audit.store.ReferenceKeys;
import eu.mandate.audit.store.TenantLogInspection;
import eu.mandate.driver.Installation;
import eu.mandate.kernel.domain.TimeOrderedId;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.entity.TenantContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Somebody who owns the database changes rows of a log as its superuser, one column, one bit, one row at a time, and the
 * nightly inspection names what does not hold. Nothing is committed, because the log is everybody's.
 */
class TamperedRowsIT {
    private static final int ENTRIES = 300;

    private static Connection superuser;
    private static TenantLogInspection log;
    private static CellLogInspection cell;

    @BeforeAll
    static void fill() throws Exception {
        var context = new TenantContext();
        context.bind(new TenantId(Attacks.TENANT));
        var folder = KeyFolder.at(Installation.shared().data().resolve("secrets/audit"));
        var written = new Database(Installation.shared().applicationData(Attacks.TENANT));
        var entries = new JdbcAuditLog(written, context, new ReferenceKeys(written, folder));
        for (var index = 0; index < ENTRIES; index++) entries.append(entry(index));
        superuser = Installation.shared().superuser();
        awaitOrder();
        superuser.setAutoCommit(false);
        var stored = new StoredLogs(superuser, folder);
        log = stored.log(Attacks.TENANT);
        cell = stored.cell();
    }

    private static AuditEntry entry(int index) {
        var id = TimeOrderedId.next(Clock.systemUTC());
        var detail = index == Attacks.DETAILED;
        return new AuditEntry(
                id,
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                new UUID(7, index),
                "LEGAL",
                detail ? new UUID(8, index) : null,
                "thing-read",
                "thing",
                detail ? "object-" + index : null,
                "ALLOWED",
                detail ? "some-reason" : null,
                "request-" + index,
                detail ? Map.of("count", "7") : Map.of());
    }

    private static void awaitOrder() throws Exception {
        for (var i = 0; i < 600; i++) {
            if (number("select count(*) from audit.leaf where tenant_id = " + Attacks.TENANT) == ENTRIES
                    && number("select max(p.size) - max(h.last_cell) from audit.cell_checkpoint p, audit.head h"
                                    + " where h.tenant_id = " + Attacks.TENANT)
                            > 0) return;
            Thread.sleep(50);
        }
        throw new IllegalStateException("entries without a place");
    }

    @AfterAll
    static void close() throws SQLException {
        superuser.close();
    }

    private static long number(String sql) throws SQLException {
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<String> findings(boolean ofCell) {
        return ofCell ? cell.findings() : log.inspect().findings();
    }

    @Test
    void untouchedItHolds() throws SQLException {
        assertThat(findings(false)).isEmpty();
        assertThat(findings(true)).isEmpty();
        superuser.rollback();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "eu.mandate.audit.Attacks#columns",
        "eu.mandate.audit.Attacks#bits",
        "eu.mandate.audit.Attacks#rows",
        "eu.mandate.audit.CellAttacks#columns",
        "eu.mandate.audit.CellAttacks#notes",
        "eu.mandate.audit.CellAttacks#rows"
    })
    void everyChangeIsFoundAndNamed(Attack attack) throws SQLException {
        try (var statement = superuser.createStatement()) {
            // The owner of the database is not held up by its triggers and checks.
            statement.execute("set local session_replication_role = replica");
            statement.execute(attack.sql());
            assertThat(findings(attack.name().endsWith(CellAttacks.CELL)))
                    .anyMatch(finding -> finding.startsWith(attack.finding()));
        } finally {
            superuser.rollback();
        }
    }
}
