package eu.mandate.audit.domain.tree;

import java.util.HashMap;
import java.util.Map;

/**
 * The hashes of a tree of a known size from its tiles. Every tile is asked for once; a proof needs at most two of each
 * level. Not safe for use by several threads.
 */
public final class TiledHashes implements HashSource {
    private final TileSource source;
    private final long size;
    private final Map<TileAddress, Tile> read = new HashMap<>();

    /** @param size of the tree; tiles are asked for as far as it fills them */
    public TiledHashes(TileSource source, long size) {
        this.source = source;
        this.size = size;
    }

    @Override
    public Hash hash(int height, long index) {
        if (height < 0 || index < 0 || index >= size >> height) {
            throw new IllegalArgumentException(
                    "A tree of size " + size + " has no complete node " + index + " of height " + height + ".");
        }
        var inTile = height % TileAddress.HEIGHT;
        var first = index << inTile;
        var address = new TileAddress(height / TileAddress.HEIGHT, first / TileAddress.WIDTH);
        var tile = read.computeIfAbsent(address, wanted -> source.tile(wanted, wanted.width(size)));
        return tile.hash(inTile, (int) (first % TileAddress.WIDTH) >> inTile);
    }
}
