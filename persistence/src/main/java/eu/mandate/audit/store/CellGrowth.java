package eu.mandate.audit.store;

import eu.mandate.audit.domain.entry.Generation;
import eu.mandate.audit.domain.entry.TenantHead;
import eu.mandate.audit.domain.tree.Hash;
import eu.mandate.audit.domain.tree.Tile;
import eu.mandate.audit.store.CellTransaction.Column;
import java.util.ArrayList;
import java.util.List;

/** What one round adds to the tree of the cell. */
final class CellGrowth {
    private final CellTransaction transaction;
    private final GrowingTree tree;
    private final List<Long> indexes = new ArrayList<>();
    private final List<byte[]> leaves = new ArrayList<>();

    CellGrowth(CellTransaction transaction, CellRow cell) {
        this.transaction = transaction;
        this.tree = cell.tree();
    }

    /** Appends a head record and answers its index. */
    long append(TenantHead head) {
        return append(head.leaf());
    }

    /** Appends and keeps the record of a generation. */
    void append(Generation generation) {
        var index = append(generation.leaf());
        transaction.update(
                "insert into audit.cell_generation (number, idx, last_note) values (?, ?, ?)",
                generation.number(),
                index,
                generation.lastNote() == null ? null : generation.lastNote().bytes());
        transaction.update("update audit.cell set generation = ?", generation.number());
    }

    private long append(Hash leaf) {
        var index = tree.append(leaf);
        indexes.add(index);
        leaves.add(leaf.bytes());
        return index;
    }

    /** Stores leaves, full tiles and the new state of the tree. */
    void store() {
        var filled = tree.filled(StoredTiles.ofCell(transaction));
        transaction.update(
                "insert into audit.cell_leaf (idx, leaf) select * from unnest(?::bigint[], ?::bytea[])",
                Column.of("bigint", indexes),
                Column.of("bytea", leaves));
        for (Tile tile : filled) {
            transaction.update(
                    "insert into audit.cell_tile (level, n, hashes, root, middle) values (?, ?, ?, ?, ?)",
                    tile.address().level(),
                    tile.address().index(),
                    tile.bytes(),
                    tile.root().bytes(),
                    Tile.bytes(tile.middle()));
        }
        transaction.update("update audit.cell set size = ?, peaks = ?", tree.size(), tree.peaks());
    }
}
