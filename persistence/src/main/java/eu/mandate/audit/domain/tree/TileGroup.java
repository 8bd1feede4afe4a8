package eu.mandate.audit.domain.tree;

import java.util.List;

/**
 * As much of a full tile as a path through it needs: the roots of its 16 groups, and the hashes of one of them.
 *
 * @param group which, from 0 to 15
 * @param hashes 16 of the group
 * @param middle 16, the roots of the groups
 */
public record TileGroup(int group, List<Hash> hashes, List<Hash> middle) {
    private static final int HALF = TileAddress.HEIGHT / 2;

    public TileGroup {
        hashes = List.copyOf(hashes);
        middle = List.copyOf(middle);
        if (hashes.size() != TileAddress.GROUP || middle.size() != TileAddress.GROUP) {
            throw new IllegalArgumentException("A tile has 16 groups of 16 hashes.");
        }
    }

    /** The group that a node of a tile stands in, or begins with. */
    static int of(int heightInTile, int indexInTile) {
        return (indexInTile << heightInTile) / TileAddress.GROUP;
    }

    boolean has(int heightInTile, int indexInTile) {
        return heightInTile >= HALF || of(heightInTile, indexInTile) == group;
    }

    /** A node that this part {@link #has}. */
    Hash hash(int heightInTile, int indexInTile) {
        if (heightInTile >= HALF) return Tile.node(middle, heightInTile - HALF, indexInTile);
        return Tile.node(hashes, heightInTile, indexInTile - (group * TileAddress.GROUP >> heightInTile));
    }
}
