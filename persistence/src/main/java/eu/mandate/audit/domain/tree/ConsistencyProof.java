package eu.mandate.audit.domain.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * That a tree begins with an older one (RFC 6962 section 2.1.2).
 *
 * @param from size of the older tree, from 1
 * @param to size of the newer tree
 * @param path empty when both are the same, otherwise at most 64 hashes
 */
public record ConsistencyProof(long from, long to, List<Hash> path) {
    public ConsistencyProof {
        if (from < 1 || from > to) {
            throw new IllegalArgumentException("A tree of size " + to + " does not begin with one of " + from + ".");
        }
        path = List.copyOf(path);
    }

    /** PROOF(from, D[to]). */
    public static ConsistencyProof of(HashSource source, long from, long to) {
        var path = new ArrayList<Hash>();
        if (from >= 1 && from < to) {
            collect(source, from, new Subtree(0, to), path);
        }
        return new ConsistencyProof(from, to, path);
    }

    /** SUBPROOF; a tree that starts at leaf 0 and is the older tree itself is known to who verifies. */
    private static void collect(HashSource source, long from, Subtree tree, List<Hash> path) {
        if (from == tree.end()) {
            if (tree.start() > 0) {
                path.add(tree.root(source));
            }
            return;
        }
        var inLeft = from <= tree.left().end();
        collect(source, from, inLeft ? tree.left() : tree.right(), path);
        path.add((inLeft ? tree.right() : tree.left()).root(source));
    }
}
