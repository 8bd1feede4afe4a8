package eu.mandate.longjob.service.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.audit.domain.AuditEntry;
import eu.mandate.audit.domain.InMemoryAuditLog;
import eu.mandate.longjob.domain.FileFormat;
import eu.mandate.longjob.domain.LongJobOrder;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What came after an order is neither in its file nor counted. */
class AuditEntryExportTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final UUID ANN = new UUID(1, 1);

    private final InMemoryAuditLog log = new InMemoryAuditLog();
    private final AuditEntryExport export = new AuditEntryExport();

    AuditEntryExportTest() {
        export.log = log;
    }

    private static UUID id(int millis, int inMillisecond) {
        return new UUID((NOON.toEpochMilli() + millis) << 16 | 0x7000L, 0x8000000000000000L | inMillisecond);
    }

    private void append(UUID id, String action, UUID object) {
        log.append(new AuditEntry(
                id,
                NOON,
                ANN,
                "LEGAL",
                null,
                action,
                "long-job",
                object == null ? null : object.toString(),
                AuditEntry.ALLOWED,
                null,
                "request",
                Map.of()));
    }

    private void insistOn(LongJobOrder order, String... actions) {
        assertThat(export.rows(order, null).items())
                .extracting(row -> row.get(5))
                .containsExactly((Object[]) actions);
        assertThat(export.count(order)).isEqualTo(actions.length);
    }

    @Test
    void thereAreAsManyRowsAsEntriesBeforeTheOrder() {
        append(id(1, 0), "policy-read", null);
        append(id(2, 0), "policy-read-again", null);
        var order = new LongJobOrder(id(3, 5), AuditEntryExport.KEY, FileFormat.CSV, "{\"format\":\"CSV\"}", ANN, NOON);
        append(id(3, 1), "long-job-ordered", order.id());
        append(id(4, 0), "long-job-started", order.id());
        append(id(5, 0), "policy-read-later", null);
        insistOn(order, "policy-read-again", "policy-read");
    }

    @Test
    void theFilterCountsToo() {
        append(id(1, 0), "policy-read", null);
        append(id(2, 0), "other", null);
        var request = "{\"format\":\"CSV\",\"query\":\"action:policy-*\"}";
        append(id(4, 0), "policy-read", null);
        insistOn(new LongJobOrder(id(3, 5), AuditEntryExport.KEY, FileFormat.CSV, request, ANN, NOON), "policy-read");
    }
}
