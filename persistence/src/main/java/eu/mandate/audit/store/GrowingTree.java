package eu.mandate.audit.store;

import eu.mandate.audit.domain.tree.CompactRange;
import eu.mandate.audit.domain.tree.Hash;
import eu.mandate.audit.domain.tree.Tile;
import eu.mandate.audit.domain.tree.TileGrowth;
import eu.mandate.audit.domain.tree.TilePart;
import java.util.ArrayList;
import java.util.List;

/** A tree that leaves are appended to in one round, with the tiles that they fill. */
final class GrowingTree {
    private final CompactRange range;
    private final TileGrowth growth = new TileGrowth();

    GrowingTree(long size, byte[] peaks) {
        range = CompactRange.of(size, peaks);
    }

    /** Appends a leaf and answers its index. */
    long append(Hash leaf) {
        var index = range.size();
        range.append(leaf, growth);
        return index;
    }

    long size() {
        return range.size();
    }

    Hash root() {
        return range.root();
    }

    byte[] peaks() {
        return range.peakBytes();
    }

    /** The tiles that became full; what they had before comes from the store. */
    List<Tile> filled(StoredTiles stored) {
        return growth.parts().stream()
                .filter(TilePart::completes)
                .map(part -> full(part, stored))
                .toList();
    }

    private static Tile full(TilePart part, StoredTiles stored) {
        var hashes = new ArrayList<Hash>();
        if (part.offset() > 0) {
            hashes.addAll(stored.started(part.address(), part.offset()));
        }
        hashes.addAll(part.hashes());
        return new Tile(part.address(), hashes);
    }
}
