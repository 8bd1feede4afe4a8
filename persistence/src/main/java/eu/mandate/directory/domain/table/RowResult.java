package eu.mandate.directory.domain.table;

/**
 * What one row would do, or did.
 *
 * @param line of the file, from 1
 * @param id as it stands in the row, or null
 * @param column heading of the first column at fault, or null
 * @param reason kebab-case key of the text that says why a row is refused, or null
 */
public record RowResult(int line, String id, Outcome outcome, String column, String reason) {

    /** What becomes of a row. */
    public enum Outcome {
        /** A member who is not in the directory yet. */
        NEW,
        /** A member of whom something is different. */
        CHANGED,
        /** The directory says the same already. */
        UNCHANGED,
        /** Nothing; the reason says why. */
        REFUSED
    }
}
