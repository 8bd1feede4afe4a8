package eu.mandate.kernel.domain;

/**
 * Which page of a list is wanted.
 *
 * @param limit items per page, 1 to 200
 * @param cursor {@link Slice#next()} of the page before, or null for the first page
 */
public record SliceRequest(int limit, String cursor) {
    /** Items per page when the caller does not say. */
    public static final int DEFAULT_LIMIT = 50;

    /** Most items a page can hold. */
    public static final int MAX_LIMIT = 200;

    public SliceRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw Refusal.invalid("/limit", "limit-out-of-range", 1, MAX_LIMIT);
        }
        if (cursor != null && cursor.isBlank()) {
            cursor = null;
        }
    }

    /**
     * Reads a page request as it came in.
     *
     * @param limit null for the default
     * @throws Refusal VALIDATION at {@code /limit} when out of range
     */
    public static SliceRequest of(Integer limit, String cursor) {
        return new SliceRequest(limit == null ? DEFAULT_LIMIT : limit, cursor);
    }

    /** The first page with the default number of items. */
    public static SliceRequest first() {
        return new SliceRequest(DEFAULT_LIMIT, null);
    }

    /** True for the first page. */
    public boolean fromStart() {
        return cursor == null;
    }
}
