package eu.mandate.verifier;

/**
 * One thing that is not as it has to be.
 *
 * @param where in the log and in the file
 * @param expected hash or value, base64 for hashes; null where there is none
 * @param found in its place; null where there is none
 * @param text one sentence
 */
public record Finding(Attack attack, Where where, String expected, String found, String text) {

    /**
     * A range of entries and a line.
     *
     * @param from first index, or -1 when it is about no entry
     * @param to last index
     * @param line of the file from 1, or 0
     */
    public record Where(long from, long to, long line) {
        static final Where NOWHERE = new Where(-1, -1, 0);

        static Where line(long line) {
            return new Where(-1, -1, line);
        }

        static Where entry(long index, long line) {
            return new Where(index, index, line);
        }
    }
}
