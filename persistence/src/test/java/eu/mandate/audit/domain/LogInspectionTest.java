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
import eu.mandate.audit.domain.tree.Tile;
import eu.mandate.audit.domain.tree.TileAddress;
import eu.mandate.audit.domain.tree.TileGrowth;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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
    private static final int FEW = 6;
    private static final int MORE_THAN_A_TILE = 260;

    private final List<InspectedRow> rows = new ArrayList<>();
    private final Map<TileAddress, byte[]> tiles = new HashMap<>();
    private TenantHead head;
    private StoredEnd end;

    LogInspectionTest() {
        fill(FEW);
    }

    private void fill(int entries) {
        var tree = new CompactRange();
        var growth = new TileGrowth();
        rows.clear();
        for (var index = 0; index < entries; index++) {
            rows.add(row(index));
            tree.append(rows.get(index).leaf(), growth);
        }
        growth.parts().stream()
                .filter(part -> part.completes())
                .forEach(part -> tiles.put(part.address(), new Tile(part.address(), part.hashes()).bytes()));
        head = new TenantHead(LOG, tree.size(), tree.root(), null);
        end = new StoredEnd(entries, tree.peakBytes(), 9);
    }

    private static InspectedRow row(int index) {
        var stated = ("{\"object\":\"" + index + "\"}").getBytes(StandardCharsets.UTF_8);
        var detail = Commitment.to(stated, new SecureRandom());
        var id = new UUID(0x7000, index);
        var at = Instant.parse("2026-03-01T12:00:00Z").plusSeconds(index);
        var object = Integer.toString(index);
        var bytes = EntryBytes.write(new LogEntry(
                id,
                at,
                REFERENCES.actor(ANN),
                "LEGAL",
                null,
                "thing-read",
                "thing",
                REFERENCES.object(object),
                "ALLOWED",
                null,
                null,
                null,
                detail.hash()));
        var seen = new AuditEntry(
                id, at, ANN, "LEGAL", null, "thing-read", "thing", object, "ALLOWED", null, "request", Map.of());
        var leaf = Hash.leaf(bytes);
        return new InspectedRow(index, leaf, leaf, new LogRow(index, bytes, detail), seen, stated, false, false);
    }

    private List<String> findings() {
        return findings(new InspectedHead(new RecordedHead(9, head), head.leaf()));
    }

    private List<String> findings(InspectedHead last) {
        var inspection = new LogInspection(REFERENCES, tiles::get);
        rows.forEach(inspection::row);
        inspection.head(last);
        inspection.end(end);
        return inspection.findings();
    }

    private List<String> findingsWith(int index, UnaryOperator<InspectedRow> attack) {
        var before = rows.get(index);
        rows.set(index, attack.apply(before));
        var findings = findings();
        rows.set(index, before);
        return findings;
    }

    /** Of this place alone. */
    private List<String> findingsOf(InspectedRow row) {
        var inspection = new LogInspection(REFERENCES, tiles::get);
        inspection.row(row);
        return inspection.findings();
    }

    @Test
    void anUntouchedLogHolds() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void everyBitOfAnEntryCounts() {
        var length = rows.get(2).row().bytes().length;
        for (var bit = 0; bit < 8 * length; bit++) {
            var turned = turned(rows.get(2).row().bytes(), bit);
            var row = rows.get(2);
            assertThat(findingsOf(with(row, new LogRow(2, turned, row.row().detail()))))
                    .as("bit %d", bit)
                    .contains("leaf-changed 2", "entry-leaf-changed 2");
        }
    }

    @Test
    void everyBitOfALeafCounts() {
        for (var bit = 0; bit < 8 * Hash.LENGTH; bit++) {
            var turned = Hash.of(turned(rows.get(4).leaf().bytes(), bit));
            assertThat(findingsWith(4, row -> placed(row, turned, row.entryLeaf())))
                    .contains("leaf-changed 4", "head-forged 9", "end-changed 6");
            assertThat(findingsWith(4, row -> placed(row, row.leaf(), turned))).containsExactly("entry-leaf-changed 4");
        }
    }

    @Test
    void everyBitOfATileCounts() {
        fill(MORE_THAN_A_TILE);
        var address = new TileAddress(0, 0);
        var tile = tiles.get(address);
        for (var bit = 0; bit < 8 * tile.length; bit += 1021) {
            tiles.put(address, turned(tile, bit));
            assertThat(findings()).containsExactly("tile-changed 0/0");
        }
        tiles.remove(address);
        assertThat(findings()).containsExactly("tile-changed 0/0");
    }

    @Test
    void everyBitOfAHeadCounts() {
        for (var bit = 0; bit < 8 * Hash.LENGTH; bit++) {
            var root = Hash.of(turned(head.root().bytes(), bit));
            var forged = new TenantHead(LOG, head.size(), root, null);
            assertThat(findings(new InspectedHead(new RecordedHead(9, forged), head.leaf())))
                    .containsExactly("head-forged 9", "head-not-in-cell 9");
            var log = LogId.of(turned(LOG.bytes(), bit));
            var foreign = new TenantHead(log, head.size(), head.root(), null);
            assertThat(findings(new InspectedHead(new RecordedHead(9, foreign), head.leaf())))
                    .containsExactly("head-not-in-cell 9");
        }
    }

    @Test
    void everyBitOfThePeaksCounts() {
        var right = end;
        for (var bit = 0; bit < 8 * right.peaks().length; bit++) {
            end = new StoredEnd(right.size(), turned(right.peaks(), bit), right.lastCell());
            assertThat(findings()).containsExactly("end-changed 6");
        }
    }

    @Test
    void everyBitOfADetailAndItsSaltCounts() {
        var detail = rows.get(1).row().detail();
        for (var bit = 0; bit < 8 * Commitment.SALT; bit++) {
            var other = new Commitment(turned(detail.salt(), bit), detail.detail());
            assertThat(findingsOf(
                            with(rows.get(1), new LogRow(1, rows.get(1).row().bytes(), other))))
                    .contains("detail-changed 1");
        }
        for (var bit = 0; bit < 8 * detail.detail().length; bit++) {
            var other = new Commitment(detail.salt(), turned(detail.detail(), bit));
            assertThat(findingsOf(
                            with(rows.get(1), new LogRow(1, rows.get(1).row().bytes(), other))))
                    .contains("detail-changed 1", "columns-changed 1");
        }
    }

    @Test
    void aLostEntryIsFound() {
        assertThat(findingsWith(2, row -> InspectedRow.empty(2, row.leaf()))).containsExactly("entry-missing 2");
        assertThat(findingsWith(2, row -> InspectedRow.unreadable(2, row.leaf())))
                .containsExactly("entry-changed 2");
    }

    @Test
    void aLostPlaceIsFound() {
        rows.remove(3);
        assertThat(findings()).containsExactly("gap 4", "head-forged 9", "end-changed 6");
    }

    @Test
    void placesThatWereExchangedAreFound() {
        var third = rows.get(3);
        var fourth = rows.get(4);
        rows.set(3, moved(fourth, 3));
        rows.set(4, moved(third, 4));
        assertThat(findings()).containsExactly("head-forged 9", "end-changed 6");
    }

    @Test
    void aTruncatedTailIsFound() {
        rows.subList(4, FEW).clear();
        assertThat(findings()).containsExactly("head-forged 9", "end-changed 6");
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
                    return new InspectedRow(
                            1, row.leaf(), row.entryLeaf(), row.row(), other, row.stated(), false, false);
                }))
                .containsExactly("columns-changed 1");
    }

    @Test
    void aDetailThatWasErasedWithoutAnEntryIsFound() {
        assertThat(findingsWith(1, row -> erased(row, false, false))).containsExactly("detail-missing 1");
        assertThat(findingsWith(1, row -> erased(row, true, false))).contains("detail-missing 1", "columns-changed 1");
        assertThat(findingsWith(1, row -> erased(row, true, true))).isEmpty();
    }

    private static InspectedRow erased(InspectedRow row, boolean marked, boolean redacted) {
        var gone = new LogRow(row.index(), row.row().bytes(), null);
        var seen = row.entry();
        var left = redacted
                ? new AuditEntry(
                        seen.id(),
                        seen.occurredAt(),
                        seen.actor(),
                        seen.actorRole(),
                        null,
                        seen.action(),
                        seen.objectType(),
                        null,
                        seen.outcome(),
                        null,
                        null,
                        Map.of())
                : seen;
        return new InspectedRow(row.index(), row.leaf(), row.entryLeaf(), gone, left, row.stated(), marked, redacted);
    }

    private static InspectedRow with(InspectedRow row, LogRow other) {
        return new InspectedRow(
                row.index(), row.leaf(), row.entryLeaf(), other, row.entry(), row.stated(), false, false);
    }

    private static InspectedRow placed(InspectedRow row, Hash leaf, Hash entryLeaf) {
        return new InspectedRow(row.index(), leaf, entryLeaf, row.row(), row.entry(), row.stated(), false, false);
    }

    private static InspectedRow moved(InspectedRow row, long index) {
        return new InspectedRow(
                index, row.leaf(), row.entryLeaf(), row.row(), row.entry(), row.stated(), row.marked(), row.redacted());
    }

    private static byte[] turned(byte[] bytes, int bit) {
        var turned = bytes.clone();
        turned[bit / 8] ^= (byte) (1 << bit % 8);
        return turned;
    }

    @Test
    void aForgedHeadAndABrokenChainOfHeadsAreFound() {
        var broken = new TenantHead(LOG, head.size(), head.root(), 4L);
        assertThat(findings(new InspectedHead(new RecordedHead(9, broken), broken.leaf())))
                .containsExactly("head-chain-broken 9");
        assertThat(findings(new InspectedHead(new RecordedHead(9, head), null))).containsExactly("head-not-in-cell 9");
        end = new StoredEnd(FEW, end.peaks(), 10);
        assertThat(findings()).containsExactly("end-changed 6");
    }
}
