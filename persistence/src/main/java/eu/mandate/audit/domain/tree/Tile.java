package eu.mandate.audit.domain.tree;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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
        return node(hashes, heightInTile, indexInTile);
    }

    /** The node of that height and index over these hashes, which stand beside each other. */
    static Hash node(List<Hash> hashes, int height, int index) {
        if (height == 0) return hashes.get(index);
        return Hash.node(node(hashes, height - 1, 2 * index), node(hashes, height - 1, 2 * index + 1));
    }

    /** The roots of its 16 groups of 16 hashes; of a full tile. */
    public List<Hash> middle() {
        return IntStream.range(0, TileAddress.GROUP)
                .mapToObj(group -> hash(TileAddress.HEIGHT / 2, group))
                .toList();
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
        return bytes(hashes);
    }

    /** Hashes one after the other, 32 bytes each. */
    public static byte[] bytes(List<Hash> hashes) {
        var bytes = new ByteArrayOutputStream(hashes.size() * Hash.LENGTH);
        hashes.forEach(hash -> bytes.writeBytes(hash.bytes()));
        return bytes.toByteArray();
    }

    /** Reads {@link #bytes(List)}. */
    public static List<Hash> hashes(byte[] bytes) {
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
