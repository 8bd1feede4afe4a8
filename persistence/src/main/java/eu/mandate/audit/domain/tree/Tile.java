package eu.mandate.audit.domain.tree;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Up to 256 hashes of nodes that stand beside each other.
 *
 * @param hashes 1 to 256; fewer than 256 in the last tile of a level
 */
public record Tile(TileAddress address, List<Hash> hashes) {
    public Tile {
        hashes = List.copyOf(hashes);
        if (hashes.isEmpty() || hashes.size() > TileAddress.WIDTH) {
            throw new IllegalArgumentException("A tile has 1 to 256 hashes, not " + hashes.size() + ".");
        }
    }

    /** A tile as {@link #bytes} kept it. */
    public static Tile of(TileAddress address, byte[] bytes) {
        return new Tile(address, hashes(bytes));
    }

    /** The hashes of a node of the tile and of what stands below it in the tile. */
    Hash hash(int heightInTile, int indexInTile) {
        if (heightInTile == 0) {
            return hashes.get(indexInTile);
        }
        return Hash.node(hash(heightInTile - 1, 2 * indexInTile), hash(heightInTile - 1, 2 * indexInTile + 1));
    }

    /**
     * The node over all hashes of a full tile, which is one hash of the tile above it.
     *
     * @throws IndexOutOfBoundsException when it is not full
     */
    public Hash root() {
        return hash(TileAddress.HEIGHT, 0);
    }

    public boolean full() {
        return hashes.size() == TileAddress.WIDTH;
    }

    /** The hashes one after the other, 32 bytes each, 8,192 bytes for a full tile. */
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream(hashes.size() * Hash.LENGTH);
        hashes.forEach(hash -> bytes.writeBytes(hash.bytes()));
        return bytes.toByteArray();
    }

    static List<Hash> hashes(byte[] bytes) {
        if (bytes.length % Hash.LENGTH != 0) {
            throw new IllegalArgumentException(bytes.length + " bytes are no row of hashes.");
        }
        var hashes = new ArrayList<Hash>();
        for (var at = 0; at < bytes.length; at += Hash.LENGTH) {
            hashes.add(Hash.of(Arrays.copyOfRange(bytes, at, at + Hash.LENGTH)));
        }
        return hashes;
    }
}
