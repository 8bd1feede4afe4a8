package eu.mandate.audit.domain.tree;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A tree as little as is needed to let it grow: its size and its peaks, the roots of the complete subtrees it consists of,
 * the highest first. There are as many peaks as the size has binary ones, at most 63. Not safe for use by several threads.
 */
public final class CompactRange {
    private final List<Hash> peaks;
    private long size;

    /** The tree without leaves. */
    public CompactRange() {
        this(0, List.of());
    }

    /**
     * A tree that was kept.
     *
     * @throws IllegalArgumentException when so many peaks do not belong to this size
     */
    public CompactRange(long size, List<Hash> peaks) {
        if (size < 0 || Long.bitCount(size) != peaks.size()) {
            throw new IllegalArgumentException("A tree of size " + size + " has not got " + peaks.size() + " peaks.");
        }
        this.size = size;
        this.peaks = new ArrayList<>(peaks);
    }

    /** A tree as {@link #peakBytes} kept it. */
    public static CompactRange of(long size, byte[] peakBytes) {
        return new CompactRange(size, Tile.hashes(peakBytes));
    }

    /** The tree of the first {@code size} leaves of a larger one. */
    public static CompactRange of(long size, HashSource source) {
        var peaks = new ArrayList<Hash>();
        var start = 0L;
        for (var height = 62; height >= 0; height--) {
            if ((size >> height & 1) == 1) {
                peaks.add(source.hash(height, start >> height));
                start += 1L << height;
            }
        }
        return new CompactRange(size, peaks);
    }

    /** Adds one leaf at the end. */
    public void append(Hash leaf) {
        append(leaf, (height, index, hash) -> {});
    }

    /** Adds one leaf at the end and tells of the nodes it completes, the leaf itself first. */
    public void append(Hash leaf, NodeListener listener) {
        var hash = leaf;
        var height = 0;
        listener.completed(height, size, hash);
        while ((size >> height & 1) == 1) {
            hash = Hash.node(peaks.remove(peaks.size() - 1), hash);
            height++;
            listener.completed(height, size >> height, hash);
        }
        peaks.add(hash);
        size++;
    }

    /** The Merkle tree hash (RFC 6962 section 2.1) of the leaves so far. */
    public Hash root() {
        if (peaks.isEmpty()) {
            return Hash.EMPTY_ROOT;
        }
        var root = peaks.get(peaks.size() - 1);
        for (var left = peaks.size() - 2; left >= 0; left--) {
            root = Hash.node(peaks.get(left), root);
        }
        return root;
    }

    public long size() {
        return size;
    }

    public List<Hash> peaks() {
        return List.copyOf(peaks);
    }

    /** The peaks one after the other, 32 bytes each. */
    public byte[] peakBytes() {
        var bytes = new ByteArrayOutputStream(peaks.size() * Hash.LENGTH);
        peaks.forEach(peak -> bytes.writeBytes(peak.bytes()));
        return bytes.toByteArray();
    }
}
