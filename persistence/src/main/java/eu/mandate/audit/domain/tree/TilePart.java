package eu.mandate.audit.domain.tree;

import java.util.List;

/**
 * What a growing tree adds to one tile.
 *
 * @param offset hashes the tile had before; 0 when it begins
 * @param hashes those that come after them
 */
public record TilePart(TileAddress address, int offset, List<Hash> hashes) {
    public TilePart {
        hashes = List.copyOf(hashes);
        if (offset < 0 || hashes.isEmpty() || offset + hashes.size() > TileAddress.WIDTH) {
            throw new IllegalArgumentException(hashes.size() + " hashes do not fit a tile behind " + offset + ".");
        }
    }

    /** Whether the tile is full with them. */
    public boolean completes() {
        return offset + hashes.size() == TileAddress.WIDTH;
    }
}
