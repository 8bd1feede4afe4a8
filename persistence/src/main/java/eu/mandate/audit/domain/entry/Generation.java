package eu.mandate.audit.domain.entry;

import eu.mandate.audit.domain.tree.Hash;
import java.nio.charset.StandardCharsets;

/**
 * That a cell went on from a backup; a leaf of the cell's log. It commits to the last note that was published before, so
 * that going back is never silent.
 *
 * @param number 1 for the first generation, which commits to no note
 * @param lastNote SHA-256 of the last published note, or null
 */
public record Generation(long number, Hash lastNote) {
    public Generation {
        if (number < 1) {
            throw new IllegalArgumentException("Generations are counted from 1.");
        }
    }

    /** The leaf's data, form {@code mandate-generation/v1}. */
    public byte[] bytes() {
        var note = lastNote == null ? "-" : lastNote.base64();
        return ("mandate-generation/v1\n" + number + "\n" + note + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The leaf of the cell's log. */
    public Hash leaf() {
        return Hash.leaf(bytes());
    }
}
