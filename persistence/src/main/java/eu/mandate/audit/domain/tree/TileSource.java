package eu.mandate.audit.domain.tree;

/** Where the tiles of one tree come from. */
@FunctionalInterface
public interface TileSource {
    /**
     * The first {@code width} hashes of a tile, or more. Full tiles are stored; of a level's last tile the leaves (level 0)
     * or the roots of the full tiles below are what it has so far.
     *
     * @throws IllegalArgumentException when there are not so many
     */
    Tile tile(TileAddress address, int width);
}
