package eu.mandate.audit.domain.note;

import eu.mandate.audit.domain.tree.Hash;
import java.util.Base64;

/**
 * What a log says about its tree at one size (C2SP tlog-checkpoint); it never signs two that do not agree.
 *
 * @param origin names the log; the same in all its checkpoints
 * @param size leaves
 */
public record Checkpoint(String origin, long size, Hash root) {
    public Checkpoint {
        if (origin.isEmpty() || origin.chars().anyMatch(Character::isISOControl) || size < 0) {
            throw new IllegalArgumentException("A checkpoint has an origin of one line and a size.");
        }
    }

    /**
     * Reads {@link #noteText}; lines that may follow the first three are left aside.
     *
     * @throws IllegalArgumentException when it is no checkpoint
     */
    public static Checkpoint parse(String noteText) {
        var lines = noteText.split("\n", -1);
        if (lines.length < 4 || !lines[1].matches("0|[1-9][0-9]{0,18}")) {
            throw new IllegalArgumentException("No checkpoint.");
        }
        return new Checkpoint(
                lines[0], Long.parseLong(lines[1]), Hash.of(Base64.getDecoder().decode(lines[2])));
    }

    /** The text that is signed. */
    public String noteText() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }
}
