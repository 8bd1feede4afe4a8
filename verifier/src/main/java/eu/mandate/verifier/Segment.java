package eu.mandate.verifier;

import eu.mandate.verifier.tree.GrowingTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The entries since the last head that agreed: the tree at that head, and the leaves since then as long as they are few.
 * Few enough, it can be tried out whether two of them changed their places.
 */
final class Segment {
    private static final int KEPT = 128;

    private final GrowingTree start;
    private final List<byte[]> leaves = new ArrayList<>();
    private boolean whole = true;

    Segment(GrowingTree tree) {
        this.start = tree.copy();
    }

    /** The index of its first entry. */
    long from() {
        return start.size();
    }

    void add(byte[] leaf) {
        whole &= leaves.size() < KEPT;
        if (whole) {
            leaves.add(leaf.clone());
        }
    }

    /** Offsets of the two leaves that have to be exchanged to reach this root; null when there are none. */
    int[] exchanged(byte[] root) {
        if (!whole) {
            return null;
        }
        for (var first = 0; first < leaves.size(); first++) {
            for (var second = first + 1; second < leaves.size(); second++) {
                if (leads(first, second, root)) {
                    return new int[] {first, second};
                }
            }
        }
        return null;
    }

    private boolean leads(int first, int second, byte[] root) {
        var tree = start.copy();
        Collections.swap(leaves, first, second);
        leaves.forEach(tree::append);
        Collections.swap(leaves, first, second);
        return Arrays.equals(tree.root(), root);
    }
}
