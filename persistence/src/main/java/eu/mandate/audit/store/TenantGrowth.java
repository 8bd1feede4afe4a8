package eu.mandate.audit.store;

import eu.mandate.audit.domain.entry.LogId;
import eu.mandate.audit.domain.entry.TenantHead;
import eu.mandate.audit.store.CellTransaction.Column;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What one round adds to the trees of tenants: leaves, full tiles and a new head, which becomes a leaf of the cell. */
final class TenantGrowth {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final CellTransaction transaction;
    private final CellGrowth cell;

    TenantGrowth(CellTransaction transaction, CellGrowth cell) {
        this.transaction = transaction;
        this.cell = cell;
    }

    private record Head(int tenant, LogId log, GrowingTree tree, Long previous) {
        static Head first(int tenant) {
            return new Head(tenant, LogId.random(RANDOM), new GrowingTree(0, new byte[0]), null);
        }
    }

    /** Appends entries to the trees of their tenants, in the order given. */
    void append(List<PendingEntry> entries) {
        var heads = heads(entries);
        var grown = entries.stream().collect(Collectors.groupingBy(PendingEntry::tenant));
        var indexes = new ArrayList<Long>();
        for (var entry : entries) {
            var head = heads.computeIfAbsent(entry.tenant(), Head::first);
            indexes.add(head.tree().append(entry.leaf()));
        }
        // Tiles first: what a tile had before is read from the leaves of earlier rounds.
        grown.keySet().stream().sorted().forEach(tenant -> record(heads.get(tenant)));
        transaction.update(
                "insert into audit.leaf (tenant_id, idx, entry_id, leaf)"
                        + " select * from unnest(?::int[], ?::bigint[], ?::uuid[], ?::bytea[])",
                Column.of("int", entries.stream().map(PendingEntry::tenant).toList()),
                Column.of("bigint", indexes),
                Column.of("uuid", entries.stream().map(PendingEntry::id).toList()),
                Column.of(
                        "bytea",
                        entries.stream().map(entry -> entry.leaf().bytes()).toList()));
    }

    private Map<Integer, Head> heads(List<PendingEntry> entries) {
        var tenants = entries.stream().map(PendingEntry::tenant).distinct().toList();
        return transaction
                .query(
                        "select tenant_id, log_id, size, peaks, last_cell from audit.head where tenant_id = any(?)",
                        row -> new Head(
                                row.getInt(1),
                                LogId.of(row.getBytes(2)),
                                new GrowingTree(row.getLong(3), row.getBytes(4)),
                                row.getLong(5)),
                        Column.of("int", tenants))
                .stream()
                .collect(Collectors.toMap(Head::tenant, head -> head));
    }

    private void record(Head head) {
        var tree = head.tree();
        var index = cell.append(new TenantHead(head.log(), tree.size(), tree.root(), head.previous()));
        for (var tile : tree.filled(StoredTiles.ofTenant(transaction, head.tenant()))) {
            transaction.update(
                    "insert into audit.tile (tenant_id, level, n, hashes) values (?, ?, ?, ?)",
                    head.tenant(),
                    tile.address().level(),
                    tile.address().index(),
                    tile.bytes());
        }
        transaction.update(
                "insert into audit.head as known (tenant_id, log_id, size, peaks, last_cell) values (?, ?, ?, ?, ?)"
                        + " on conflict (tenant_id) do update set size = excluded.size, peaks = excluded.peaks,"
                        + " last_cell = excluded.last_cell",
                head.tenant(),
                head.log().bytes(),
                tree.size(),
                tree.peaks(),
                index);
        transaction.update(
                "insert into audit.head_record (tenant_id, cell_idx, size, root, previous) values (?, ?, ?, ?, ?)",
                head.tenant(),
                index,
                tree.size(),
                tree.root().bytes(),
                head.previous());
    }
}
