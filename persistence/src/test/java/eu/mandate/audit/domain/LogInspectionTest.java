package eu.mandate.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.audit.domain.entry.Commitment;
import eu.mandate.audit.domain.entry.EntryBytes;
import eu.mandate.audit.domain.entry.LogEntry;
import eu.mandate.audit.domain.entry.LogId;
import eu.mandate.audit.domain.entry.References;
import eu.mandate.audit.domain.entry.TenantHead;
import eu.mandate.audit.domain.tree.CompactRange;
import eu.mandate.audit.domain.tree.Hash;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Whatever is changed in a stored log is found; each attack is one test. */
class LogInspectionTest {
    private static final References REFERENCES = new References(new byte[32]);
    private static final LogId LOG = LogId.of(new byte[32]);
    private static final UUID ANN = new UUID(1, 1);

    private final List<InspectedRow> rows = new ArrayList<>();

    LogInspectionTest() {
        for (var index = 0; index < 5; index++) rows.add(row(index));
    }

    private static InspectedRow row(int index) {
        var detail = Commitment.to("{\"object\":\"7\"}".getBytes(), new SecureRandom());
        var id = new UUID(0x7000, index);
        var at = Instant.parse("2026-03-01T12:00:00Z").plusSeconds(index);
        var bytes = EntryBytes.write(new LogEntry(
                id,
                at,
                REFERENCES.actor(ANN),
                "LEGAL",
                null,
                "thing-read",
                "thing",
                REFERENCES.object("7"),
                "ALLOWED",
                null,
                null,
                null,
                detail.hash()));
        var seen = new AuditEntry(
                id, at, ANN, "LEGAL", null, "thing-read", "thing", "7", "ALLOWED", null, "request", Map.of());
        var leaf = Hash.leaf(bytes);
        return new InspectedRow(index, leaf, leaf, new LogRow(index, bytes, detail), seen, false);
    }

    private List<String> findings(List<InspectedRow> stored, RecordedHead head, Long previous) {
        var inspection = new LogInspection(REFERENCES);
        stored.forEach(inspection::row);
        inspection.head(head, previous);
        return inspection.findings();
    }

    private RecordedHead head() {
        var tree = new CompactRange();
        rows.forEach(row -> tree.append(row.leaf()));
        return new RecordedHead(9, new TenantHead(LOG, tree.size(), tree.root(), 4L));
    }

    private List<String> findingsWith(int index, UnaryOperator<InspectedRow> attack) {
        var head = head();
        var stored = new ArrayList<>(rows);
        stored.set(index, attack.apply(stored.get(index)));
        return findings(stored, head, 4L);
    }

    @Test
    void anUntouchedLogHolds() {
        assertThat(findings(rows, head(), 4L)).isEmpty();
    }

    @Test
    void aChangedEntryIsFound() {
        assertThat(findingsWith(2, row -> {
                    var bytes = row.row().bytes();
                    bytes[bytes.length - 2] ^= 1;
                    var changed = new LogRow(2, bytes, row.row().detail());
                    return new InspectedRow(2, row.leaf(), row.entryLeaf(), changed, row.entry(), false);
                }))
                .contains("leaf-changed 2", "entry-leaf-changed 2");
    }

    @Test
    void aLostEntryIsFound() {
        assertThat(findingsWith(2, row -> new InspectedRow(2, row.leaf(), null, null, null, false)))
                .containsExactly("entry-missing 2");
    }

    @Test
    void aLostPlaceIsFound() {
        var head = head();
        rows.remove(3);
        assertThat(findings(rows, head, 4L)).contains("gap 4", "head-forged 9");
    }

    @Test
    void aChangedLeafIsFound() {
        assertThat(findingsWith(
                        0, row -> new InspectedRow(0, Hash.EMPTY_ROOT, row.entryLeaf(), row.row(), row.entry(), false)))
                .contains("leaf-changed 0", "head-forged 9");
    }

    @Test
    void aColumnThatSaysSomethingElseThanTheEntryIsFound() {
        assertThat(findingsWith(1, row -> {
                    var seen = row.entry();
                    var other = new AuditEntry(
                            seen.id(),
                            seen.occurredAt(),
                            new UUID(2, 2),
                            seen.actorRole(),
                            null,
                            seen.action(),
                            seen.objectType(),
                            seen.objectId(),
                            seen.outcome(),
                            null,
                            seen.requestId(),
                            Map.of());
                    return new InspectedRow(1, row.leaf(), row.entryLeaf(), row.row(), other, false);
                }))
                .containsExactly("columns-changed 1");
    }

    @Test
    void aChangedDetailAndOneThatWasErasedWithoutAnEntryAreFound() {
        var other = Commitment.to("{}".getBytes(), new SecureRandom());
        assertThat(findingsWith(1, row -> withDetail(row, other, false))).containsExactly("detail-changed 1");
        assertThat(findingsWith(1, row -> withDetail(row, null, false))).containsExactly("detail-missing 1");
        assertThat(findingsWith(1, row -> withDetail(row, null, true))).isEmpty();
    }

    private static InspectedRow withDetail(InspectedRow row, Commitment detail, boolean redacted) {
        var changed = new LogRow(row.index(), row.row().bytes(), detail);
        return new InspectedRow(row.index(), row.leaf(), row.entryLeaf(), changed, row.entry(), redacted);
    }

    @Test
    void aForgedHeadAndABrokenChainOfHeadsAreFound() {
        var forged = new RecordedHead(9, new TenantHead(LOG, 5, Hash.EMPTY_ROOT, 4L));
        assertThat(findings(rows, forged, 4L)).containsExactly("head-forged 9");
        assertThat(findings(rows, head(), 3L)).containsExactly("head-chain-broken 9");
    }
}
