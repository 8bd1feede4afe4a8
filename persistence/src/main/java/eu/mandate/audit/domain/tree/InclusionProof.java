package eu.mandate.audit.domain.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * That a leaf stands at an index of a tree (RFC 6962 section 2.1.1).
 *
 * @param index of the leaf, from 0
 * @param size of the tree
 * @param path from the leaf's sibling up to the root's child, at most 63 hashes
 */
public record InclusionProof(long index, long size, List<Hash> path) {
    public InclusionProof {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("A tree of size " + size + " has no leaf " + index + ".");
        }
        path = List.copyOf(path);
    }

    /** PATH(index, D[size]). */
    public static InclusionProof of(HashSource source, long index, long size) {
        var path = new ArrayList<Hash>();
        if (index >= 0 && index < size) {
            collect(source, index, new Subtree(0, size), path);
        }
        return new InclusionProof(index, size, path);
    }

    private static void collect(HashSource source, long index, Subtree tree, List<Hash> path) {
        if (tree.size() == 1) {
            return;
        }
        var inLeft = index < tree.left().end();
        collect(source, index, inLeft ? tree.left() : tree.right(), path);
        path.add((inLeft ? tree.right() : tree.left()).root(source));
    }
}
