package eu.mandate.visibility.domain.view;

/**
 * How many people an application sees, and would see; numbers only.
 *
 * @param before by what is in force
 * @param after by a choice, its permissions and its last day aside
 * @param beyondPlatform whom the choice means besides and the platform's own range does not give
 * @param total people who have not left
 */
public record ScopeCounts(long before, long after, long beyondPlatform, long total) {

    /** Share of all before the change, in per cent, rounded up so that somebody is never nobody. */
    public long shareBefore() {
        return share(before);
    }

    /** The same after it. */
    public long shareAfter() {
        return share(after);
    }

    private long share(long part) {
        return total == 0 ? 0 : (100 * part + total - 1) / total;
    }
}
