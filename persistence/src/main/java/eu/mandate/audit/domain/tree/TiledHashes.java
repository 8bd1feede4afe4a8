package eu.mandate.audit.domain.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The hashes of a tree of a known size from its tiles. A proof needs at most two of each level: the one that stands at the
 * end, which is computed and remembered in the edge, and a group of a full one.
 */
public final class TiledHashes implements HashSource {
    private final TileSource source;
    private final long size;
    private final Edge edge;
    private final Map<TileAddress, TileGroup> groups = new HashMap<>();

    /** The tiles at the end of a tree of one size, as far as they were needed; for use by several threads. */
    public static final class Edge {
        private final Map<TileAddress, Map<Integer, List<Hash>>> nodes = new ConcurrentHashMap<>();

        private Hash hash(TileAddress address, Function<TileAddress, Tile> tiles, int height, int index) {
            return nodes.computeIfAbsent(
                            address, wanted -> nodes(tiles.apply(wanted).hashes()))
                    .get(height)
                    .get(index);
        }

        private static Map<Integer, List<Hash>> nodes(List<Hash> hashes) {
            var rows = new HashMap<Integer, List<Hash>>();
            var row = hashes;
            for (var height = 0; !row.isEmpty(); height++) {
                rows.put(height, row);
                var below = row;
                row = IntStream.range(0, below.size() / 2)
                        .mapToObj(pair -> Hash.node(below.get(2 * pair), below.get(2 * pair + 1)))
                        .toList();
            }
            return rows;
        }
    }

    /** @param size of the tree; tiles are asked for as far as it fills them */
    public TiledHashes(TileSource source, long size) {
        this(source, size, new Edge());
    }

    /** @param edge of this tree at this size, remembered from before */
    public TiledHashes(TileSource source, long size, Edge edge) {
        this.source = source;
        this.size = size;
        this.edge = edge;
    }

    @Override
    public Hash hash(int height, long node) {
        if (height < 0 || node < 0 || node >= size >> height) {
            throw new IllegalArgumentException(
                    "A tree of size " + size + " has no complete node " + node + " of height " + height + ".");
        }
        var inTile = height % TileAddress.HEIGHT;
        var first = node << inTile;
        var address = new TileAddress(height / TileAddress.HEIGHT, first / TileAddress.WIDTH);
        var index = (int) (first % TileAddress.WIDTH) >> inTile;
        return address.width(size) == TileAddress.WIDTH
                ? full(address, inTile, index)
                : edge.hash(address, wanted -> source.tile(wanted, wanted.width(size)), inTile, index);
    }

    private Hash full(TileAddress address, int height, int index) {
        var part = groups.get(address);
        if (part == null || !part.has(height, index)) {
            part = source.group(address, TileGroup.of(height, index));
            groups.put(address, part);
        }
        return part.hash(height, index);
    }
}
