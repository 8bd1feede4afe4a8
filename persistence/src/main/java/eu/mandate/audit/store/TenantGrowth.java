package eu.mandate.audit.store;

import eu.mandate.audit.domain.entry.LogId;
import eu.mandate.audit.domain.entry.TenantHead;
import eu.mandate.audit.domain.tree.Tile;
import eu.mandate.audit.store.CellTransaction.Column;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

        TenantHead recorded() {
            return new TenantHead(log, tree.size(), tree.root(), previous);
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
        record(grown.keySet().stream().sorted().map(heads::get).toList());
        transaction.update(
                "insert into audit.leaf (tenant_id, idx, entry_id, leaf)"
                        + " select tenant, idx, entry::uuid, leaf from (select unnest(?::int[]) tenant,"
                        + " unnest(?::bigint[]) idx, unnest(?::text[]) entry, unnest(?::bytea[]) leaf) l",
                column("int", entries, PendingEntry::tenant),
                Column.of("bigint", indexes),
                column("text", entries, entry -> entry.id().toString()),
                column("bytea", entries, entry -> entry.leaf().bytes()));
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

    private void record(List<Head> heads) {
        var indexes = new ArrayList<Long>();
        for (var head : heads) {
            indexes.add(cell.append(head.recorded()));
            storeTiles(head);
        }
        storeHeads(heads, indexes);
    }

    private void storeTiles(Head head) {
        for (var tile : head.tree().filled(StoredTiles.ofTenant(transaction, head.tenant()))) {
            transaction.update(
                    "insert into audit.tile (tenant_id, level, n, hashes, root, middle) values (?, ?, ?, ?, ?, ?)",
                    head.tenant(),
                    tile.address().level(),
                    tile.address().index(),
                    tile.bytes(),
                    tile.root().bytes(),
                    Tile.bytes(tile.middle()));
        }
    }

    /** Two statements for all tenants: with a thousand of them a statement for each would take longer than the rest. */
    private void storeHeads(List<Head> heads, List<Long> indexes) {
        var tenants = column("int", heads, Head::tenant);
        var sizes = column("bigint", heads, head -> head.tree().size());
        var places = Column.of("bigint", indexes);
        transaction.update(
                "insert into audit.head (tenant_id, log_id, size, peaks, last_cell)"
                        + " select * from unnest(?::int[], ?::bytea[], ?::bigint[], ?::bytea[], ?::bigint[])"
                        + " on conflict (tenant_id) do update set size = excluded.size, peaks = excluded.peaks,"
                        + " last_cell = excluded.last_cell",
                tenants,
                column("bytea", heads, head -> head.log().bytes()),
                sizes,
                column("bytea", heads, head -> head.tree().peaks()),
                places);
        transaction.update(
                "insert into audit.head_record (tenant_id, cell_idx, size, root, previous)"
                        + " select * from unnest(?::int[], ?::bigint[], ?::bigint[], ?::bytea[], ?::bigint[])",
                tenants,
                places,
                sizes,
                column("bytea", heads, head -> head.tree().root().bytes()),
                column("bigint", heads, Head::previous));
    }

    private static <T> Column column(String type, List<T> rows, Function<T, Object> value) {
        return Column.of(type, rows.stream().map(value).toList());
    }
}
