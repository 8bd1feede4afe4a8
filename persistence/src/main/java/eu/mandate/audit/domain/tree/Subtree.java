package eu.mandate.audit.domain.tree;

/**
 * The leaves from {@code start} up to and without {@code end}, as RFC 6962 section 2.1 divides a list: the left part is as
 * large as the largest power of two that leaves something to the right.
 */
record Subtree(long start, long end) {

    long size() {
        return end - start;
    }

    /** The largest power of two smaller than the size. */
    private long split() {
        return Long.highestOneBit(size() - 1);
    }

    Subtree left() {
        return new Subtree(start, start + split());
    }

    Subtree right() {
        return new Subtree(start + split(), end);
    }

    boolean complete() {
        return Long.bitCount(size()) == 1;
    }

    /** MTH of these leaves. */
    Hash root(HashSource source) {
        if (complete()) {
            var height = Long.numberOfTrailingZeros(size());
            return source.hash(height, start >> height);
        }
        return Hash.node(left().root(source), right().root(source));
    }
}
