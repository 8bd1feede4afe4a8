package eu.mandate.audit.domain.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers what a growing tree adds to its tiles; handed to {@link CompactRange#append(Hash, NodeListener)}. */
public final class TileGrowth implements NodeListener {
    private final SortedMap<TileAddress, Growing> tiles = new TreeMap<>();

    @Override
    public void completed(int height, long index, Hash hash) {
        if (height % TileAddress.HEIGHT == 0) {
            var address = new TileAddress(height / TileAddress.HEIGHT, index / TileAddress.WIDTH);
            var offset = (int) (index % TileAddress.WIDTH);
            tiles.computeIfAbsent(address, tile -> new Growing(offset, new ArrayList<>()))
                    .hashes()
                    .add(hash);
        }
    }

    /** One part for each tile that grew, by level and index. */
    public List<TilePart> parts() {
        return tiles.entrySet().stream()
                .map(tile -> new TilePart(
                        tile.getKey(), tile.getValue().offset(), tile.getValue().hashes()))
                .toList();
    }

    private record Growing(int offset, List<Hash> hashes) {}
}
