package eu.mandate.audit.domain.tree;

/** Where the hashes of completed nodes come from: everything a proof is made of. */
@FunctionalInterface
public interface HashSource {
    /**
     * The hash over 2^height leaves from leaf {@code index * 2^height} on.
     *
     * @throws IllegalArgumentException when the tree has not got all of these leaves
     */
    Hash hash(int height, long index);
}
