package eu.mandate.dataplane.domain.file;

/** A part of what is kept of a file. */
public sealed interface Piece {

    /** How many bytes. */
    long length();

    /**
     * Bytes of the file as they are.
     *
     * @param to exclusive
     */
    record Range(long from, long to) implements Piece {
        @Override
        public long length() {
            return to - from;
        }
    }

    /** Bytes that stand there instead of others. */
    record Literal(byte[] bytes) implements Piece {
        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public String toString() {
            return "literal of " + bytes.length;
        }
    }

    /** So many zeros. */
    record Zeros(long length) implements Piece {}
}
