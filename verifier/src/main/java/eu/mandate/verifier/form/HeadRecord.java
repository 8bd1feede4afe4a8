package eu.mandate.verifier.form;

import eu.mandate.verifier.tree.Proofs.Head;
import eu.mandate.verifier.tree.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * How far a tenant's log had come, form {@code mandate-tenant-head/v1}; a leaf of the cell's log.
 *
 * @param bytes the leaf's data
 * @param log 32 bytes
 * @param previous index in the cell's log of the record before, or {@link #NONE}
 */
public record HeadRecord(byte[] bytes, byte[] log, Head tree, long previous) {
    /** There was no record before. */
    public static final long NONE = -1;

    private static final int LINES = 5;

    /** @throws Malformed unless it is such a record */
    public static HeadRecord parse(byte[] bytes) {
        var lines = new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1);
        if (lines.length != LINES + 1 || !lines[0].equals("mandate-tenant-head/v1") || !lines[LINES].isEmpty()) {
            throw new Malformed("A record mandate-tenant-head/v1 was expected.");
        }
        var log = Base64Text.bytes(line(lines[1]));
        var root = Base64Text.bytes(line(lines[3]));
        if (log.length != Sha256.LENGTH || root.length != Sha256.LENGTH) {
            throw new Malformed("A log's id and a root have 32 bytes.");
        }
        var previous = lines[4].equals("-") ? NONE : line(lines[4]).number();
        return new HeadRecord(bytes, log, new Head(line(lines[2]).number(), root), previous);
    }

    private static Line line(String text) {
        return Line.of(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
