package eu.mandate.audit.domain.tree;

/** Hears of every node that a growing tree completes; a completed node never changes again. */
@FunctionalInterface
public interface NodeListener {
    /**
     * @param height 0 for a leaf; the node stands over 2^height leaves
     * @param index of the node among those of its height, from 0
     */
    void completed(int height, long index, Hash hash);
}
