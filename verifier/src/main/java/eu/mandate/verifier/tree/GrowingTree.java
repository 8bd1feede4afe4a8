package eu.mandate.verifier.tree;

/**
 * A tree to which leaves are added, in constant memory: for each height at most the one subtree that waits for its
 * neighbour.
 */
public final class GrowingTree {
    private static final int HEIGHTS = 63;

    private final Sha256 sha256;
    private final byte[][] waiting = new byte[HEIGHTS][];
    private final byte[] risen = new byte[Sha256.LENGTH];
    private long size;

    /** The tree without leaves. */
    public GrowingTree(Sha256 sha256) {
        this.sha256 = sha256;
    }

    /** The same tree once more, growing on its own. */
    public GrowingTree copy() {
        var copy = new GrowingTree(sha256);
        copy.size = size;
        for (var height = 0; height < HEIGHTS && size >> height > 0; height++) {
            copy.waiting[height] = (size >> height & 1) == 1 ? waiting[height].clone() : null;
        }
        return copy;
    }

    /** Adds a leaf at the end. */
    public void append(byte[] leaf) {
        var hash = leaf;
        var height = 0;
        for (; (size >> height & 1) == 1; height++) {
            sha256.node(waiting[height], hash, risen);
            hash = risen;
        }
        if (waiting[height] == null) {
            waiting[height] = new byte[Sha256.LENGTH];
        }
        System.arraycopy(hash, 0, waiting[height], 0, Sha256.LENGTH);
        size++;
    }

    public long size() {
        return size;
    }

    /** The Merkle tree hash of the leaves so far; that of nothing for none. */
    public byte[] root() {
        byte[] root = null;
        for (var height = 0; height < HEIGHTS && size >> height > 0; height++) {
            if ((size >> height & 1) == 1) {
                if (root == null) {
                    root = waiting[height].clone();
                } else {
                    sha256.node(waiting[height], root, root);
                }
            }
        }
        return root == null ? sha256.plain(new byte[0]) : root;
    }
}
