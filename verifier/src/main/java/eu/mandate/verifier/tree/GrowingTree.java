package eu.mandate.verifier.tree;

import java.util.Arrays;

/**
 * A tree to which leaves are added, in constant memory: for each height at most the one subtree that waits for its
 * neighbour.
 */
public final class GrowingTree {
    private static final int HEIGHTS = 63;
    private static final int LEFT = 1;
    private static final int RIGHT = LEFT + Sha256.LENGTH;

    private final Sha256 sha256;
    /** For each height what the node above is the hash of: the byte of a node, the hash that waits, and its neighbour's. */
    private final byte[][] pairs = new byte[HEIGHTS + 1][];

    private long size;

    /** The tree without leaves. */
    public GrowingTree(Sha256 sha256) {
        this.sha256 = sha256;
        pairs[0] = Sha256.pair();
    }

    /** The same tree once more, growing on its own. */
    public GrowingTree copy() {
        var copy = new GrowingTree(sha256);
        copy.size = size;
        for (var height = 0; pairs[height] != null; height++) {
            copy.pairs[height] = pairs[height].clone();
        }
        return copy;
    }

    /** Adds a leaf at the end: where one waits it is the right one of a pair, and the hash of the pair rises. */
    public void append(byte[] leaf) {
        System.arraycopy(leaf, 0, pairs[0], (size & 1) == 0 ? LEFT : RIGHT, Sha256.LENGTH);
        for (var height = 0; (size >> height & 1) == 1; height++) {
            if (pairs[height + 1] == null) {
                pairs[height + 1] = Sha256.pair();
            }
            var waits = (size >> height + 1 & 1) == 1;
            sha256.plain(pairs[height], pairs[height].length, pairs[height + 1], waits ? RIGHT : LEFT);
        }
        size++;
    }

    public long size() {
        return size;
    }

    /** The Merkle tree hash of the leaves so far; that of nothing for none. */
    public byte[] root() {
        if (size == 0) {
            return sha256.plain(new byte[0]);
        }
        var lowest = Long.numberOfTrailingZeros(size);
        var root = Arrays.copyOfRange(pairs[lowest], LEFT, RIGHT);
        for (var height = lowest + 1; size >> height > 0; height++) {
            if ((size >> height & 1) == 1) {
                System.arraycopy(root, 0, pairs[height], RIGHT, Sha256.LENGTH);
                sha256.plain(pairs[height], pairs[height].length, root, 0);
            }
        }
        return root;
    }
}
