package eu.mandate.directory.domain.table;

/** How large an uploaded file may be. */
public final class ImportLimits {
    /** Most bytes of a file: as many as a request may have. */
    public static final int BYTES = 16 * 1024 * 1024;

    /** Most rows, without the heading. */
    public static final int ROWS = 100_000;

    /** Most cells that are kept of a row: more than any heading has, so that a longer row is seen to be too long. */
    static final int CELLS = 16;

    private ImportLimits() {}
}
