package eu.mandate.audit.domain.tree;

import java.util.Locale;

/**
 * Which tile of a tree (C2SP tlog-tiles): tile {@code index} of level {@code level} holds the hashes of 256 nodes that stand
 * beside each other at height {@code 8 * level}.
 *
 * @param level 0 for the leaves, at most 7
 * @param index from 0
 */
public record TileAddress(int level, long index) implements Comparable<TileAddress> {
    /** Hashes of a full tile. */
    public static final int WIDTH = 256;

    /** A tile is 16 groups of 16 hashes. */
    public static final int GROUP = 16;

    /** Heights from one level to the next. */
    public static final int HEIGHT = 8;

    public TileAddress {
        if (level < 0 || level > 7 || index < 0) {
            throw new IllegalArgumentException("There is no tile " + index + " of level " + level + ".");
        }
    }

    /** Hashes of this tile in a tree of this size: 256 when it is full, 0 when it has not begun. */
    public int width(long size) {
        var nodes = size >> HEIGHT * level;
        return (int) Math.max(0, Math.min(WIDTH, nodes - index * WIDTH));
    }

    /** The last part of the tile's address: {@code 0/x001/x234/067}, or with {@code .p/112} when it is not full. */
    public String path(int width) {
        var path = new StringBuilder(String.format(Locale.ROOT, "%03d", index % 1000));
        for (var rest = index / 1000; rest > 0; rest /= 1000) {
            path.insert(0, String.format(Locale.ROOT, "x%03d/", rest % 1000));
        }
        return level + "/" + path + (width == WIDTH ? "" : ".p/" + width);
    }

    @Override
    public int compareTo(TileAddress other) {
        return level == other.level ? Long.compare(index, other.index) : Integer.compare(level, other.level);
    }
}
