package eu.mandate.verifier.tree;

import java.util.Arrays;
import java.util.List;

/** Checks proofs, step by step as RFC 9162 sections 2.1.3.2 and 2.1.4.2 describe it for the trees of RFC 6962. */
public final class Proofs {
    private Proofs() {}

    /**
     * A tree by size and root.
     *
     * @param size leaves
     * @param root 32 bytes
     */
    public record Head(long size, byte[] root) {
        /** Whether both say the same. */
        public boolean same(Head other) {
            return size == other.size && Arrays.equals(root, other.root);
        }
    }

    /** Whether a leaf hash stands at this index of the tree. */
    public static boolean included(byte[] leaf, long index, List<byte[]> path, Head tree) {
        if (index < 0 || index >= tree.size()) {
            return false;
        }
        var sha256 = new Sha256();
        var position = new Position(index, tree.size() - 1);
        var root = leaf.clone();
        for (var sibling : path) {
            if (position.atRoot()) {
                return false;
            }
            if (position.siblingIsLeft()) {
                sha256.node(sibling, root, root);
            } else {
                sha256.node(root, sibling, root);
            }
            position.up();
        }
        return position.atRoot() && Arrays.equals(root, tree.root());
    }

    /** Whether the newer tree begins with the older one. */
    public static boolean consistent(Head older, List<byte[]> path, Head newer) {
        if (older.size() == newer.size()) {
            return path.isEmpty() && older.same(newer);
        }
        if (older.size() < 1 || older.size() > newer.size() || path.isEmpty()) {
            return false;
        }
        var sha256 = new Sha256();
        var position = new Position(older.size() - 1, newer.size() - 1);
        position.leaveRightEdges();
        var known = Long.bitCount(older.size()) == 1;
        var oldRoot = known ? older.root().clone() : path.get(0).clone();
        var newRoot = oldRoot.clone();
        for (var sibling : path.subList(known ? 0 : 1, path.size())) {
            if (position.atRoot()) {
                return false;
            }
            if (position.siblingIsLeft()) {
                sha256.node(sibling, oldRoot, oldRoot);
                sha256.node(sibling, newRoot, newRoot);
            } else {
                sha256.node(newRoot, sibling, newRoot);
            }
            position.up();
        }
        return position.atRoot() && Arrays.equals(oldRoot, older.root()) && Arrays.equals(newRoot, newer.root());
    }

    /** Where a walk from a node up to the root is: its index, and that of the last node of the same height. */
    private static final class Position {
        private long index;
        private long last;

        Position(long index, long last) {
            this.index = index;
            this.last = last;
        }

        boolean atRoot() {
            return last == 0;
        }

        boolean siblingIsLeft() {
            return (index & 1) == 1 || index == last;
        }

        /** One step up, and on past the heights at which the last node has no sibling. */
        void up() {
            while ((index & 1) == 0 && index == last && index != 0) {
                shift();
            }
            shift();
        }

        void leaveRightEdges() {
            while ((index & 1) == 1) {
                shift();
            }
        }

        private void shift() {
            index >>= 1;
            last >>= 1;
        }
    }
}
