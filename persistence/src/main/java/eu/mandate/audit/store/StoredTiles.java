package eu.mandate.audit.store;

import eu.mandate.audit.domain.tree.Hash;
import eu.mandate.audit.domain.tree.Tile;
import eu.mandate.audit.domain.tree.TileAddress;
import eu.mandate.audit.domain.tree.TileGroup;
import eu.mandate.audit.domain.tree.TileSource;
import eu.mandate.kernel.store.Database.RowReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The tiles of one tree as they are stored: full ones as they are, others made of the leaves or of the tiles below. */
final class StoredTiles implements TileSource {
    private static final int GROUP_BYTES = TileAddress.GROUP * Hash.LENGTH;

    private final Queries database;
    private final String leafTable;
    private final String tileTable;
    private final Integer tenant;

    /** Something that answers queries: the application's database, or one transaction of the sequencer. */
    @FunctionalInterface
    interface Queries {
        <T> List<T> query(String sql, RowReader<T> reader, Object... arguments);
    }

    private StoredTiles(Queries database, String leafTable, String tileTable, Integer tenant) {
        this.database = database;
        this.leafTable = leafTable;
        this.tileTable = tileTable;
        this.tenant = tenant;
    }

    /** The tree of one tenant. */
    static StoredTiles ofTenant(Queries database, int tenant) {
        return new StoredTiles(database, "audit.leaf", "audit.tile", tenant);
    }

    /** The tree of the cell. */
    static StoredTiles ofCell(Queries database) {
        return new StoredTiles(database, "audit.cell_leaf", "audit.cell_tile", null);
    }

    @Override
    public Tile tile(TileAddress address, int width) {
        if (width == TileAddress.WIDTH) {
            return Tile.of(
                    address, fullTiles(address.level(), address.index(), 1).get(0));
        }
        return new Tile(address, started(address, width));
    }

    /**
     * The hashes of a full tile as they are stored, or null when there are none; no bytes when what is kept beside them does
     * not belong to them.
     */
    byte[] stored(TileAddress address) {
        var found = database.query(
                "select hashes, root, middle from " + tileTable + " where " + ofTenant() + "level = ? and n = ?",
                row -> agreed(address, row.getBytes(1), row.getBytes(2), row.getBytes(3)),
                arguments(address.level(), address.index()));
        return found.isEmpty() ? null : found.get(0);
    }

    private static byte[] agreed(TileAddress address, byte[] hashes, byte[] root, byte[] middle) {
        var tile = Tile.of(address, hashes);
        var agreed = (root == null || Arrays.equals(root, tile.root().bytes()))
                && (middle == null || Arrays.equals(middle, Tile.bytes(tile.middle())));
        return agreed ? hashes : new byte[0];
    }

    @Override
    public TileGroup group(TileAddress address, int group) {
        return database
                .query(
                        "select substring(hashes from ? for " + GROUP_BYTES + "), middle from " + tileTable + " where "
                                + ofTenant() + "level = ? and n = ? and middle is not null",
                        row -> new TileGroup(group, Tile.hashes(row.getBytes(1)), Tile.hashes(row.getBytes(2))),
                        first(group * GROUP_BYTES + 1, address.level(), address.index()))
                .stream()
                .findFirst()
                .orElseGet(() -> TileSource.super.group(address, group));
    }

    private Object[] first(Object first, Object... others) {
        return Stream.concat(Stream.of(first), Arrays.stream(arguments(others))).toArray();
    }

    /** The first hashes of a tile that is not full. */
    List<Hash> started(TileAddress address, int width) {
        var first = address.index() * TileAddress.WIDTH;
        var hashes = address.level() == 0 ? leaves(first, width) : roots(address.level() - 1, first, width);
        if (hashes.size() != width) {
            throw new IllegalArgumentException("Tile " + address + " has not got " + width + " hashes.");
        }
        return hashes;
    }

    private List<Hash> leaves(long first, int count) {
        return database.query(
                "select leaf from " + leafTable + " where " + ofTenant() + "idx >= ? and idx < ? order by idx",
                row -> Hash.of(row.getBytes(1)),
                arguments(first, first + count));
    }

    private List<byte[]> tiles(int level, long first, int count) {
        return database.query(
                "select hashes from " + tileTable + " where " + ofTenant()
                        + "level = ? and n >= ? and n < ? order by n",
                row -> row.getBytes(1),
                arguments(level, first, first + count));
    }

    private List<byte[]> fullTiles(int level, long first, int count) {
        var found = tiles(level, first, count);
        if (found.size() != count) {
            throw new IllegalArgumentException(
                    "Of tiles " + first + " and on of level " + level + " some are missing.");
        }
        return found;
    }

    /** Each is kept beside its tile, but for those of the time before that was done. */
    private List<Hash> roots(int level, long first, int count) {
        return database.query(
                "select coalesce(root, hashes) from " + tileTable + " where " + ofTenant()
                        + "level = ? and n >= ? and n < ? order by n",
                row -> root(row.getBytes(1)),
                arguments(level, first, first + count));
    }

    private String ofTenant() {
        return tenant == null ? "" : "tenant_id = ? and ";
    }

    private Object[] arguments(Object... others) {
        return tenant == null
                ? others
                : Stream.concat(Stream.of(tenant), Arrays.stream(others)).toArray();
    }

    private static Hash root(byte[] kept) {
        if (kept.length == Hash.LENGTH) return Hash.of(kept);
        return Tile.of(new TileAddress(0, 0), kept).root();
    }
}
