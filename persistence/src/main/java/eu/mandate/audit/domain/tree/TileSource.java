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

    /**
     * One group of a full tile, which takes less than the whole where it is stored so.
     *
     * @throws IllegalArgumentException when there is no such tile
     */
    default TileGroup group(TileAddress address, int group) {
        var tile = tile(address, TileAddress.WIDTH);
        var first = group * TileAddress.GROUP;
        return new TileGroup(group, tile.hashes().subList(first, first + TileAddress.GROUP), tile.middle());
    }
}
