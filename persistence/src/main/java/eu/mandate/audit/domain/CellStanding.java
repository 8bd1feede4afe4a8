package eu.mandate.audit.domain;

/**
 * How the tree of the cell stands to the last note that was published.
 *
 * @param size of the tree in the database
 * @param published size in the last published note; 0 when none was
 */
public record CellStanding(State state, long size, long published) {
    /** What follows from it. */
    public enum State {
        /** The tree goes on from the note. */
        SOUND,
        /** The database was set back: leaves that were published are missing. */
        BEHIND,
        /** The tree has another past than the note says. */
        DIVERGED,
        /** The note was signed before, and the key to sign the next one is missing. */
        WITHOUT_KEY,
        /** Notes were published, and the last one is not there to be compared with. */
        WITHOUT_NOTE
    }

    /** Whether nothing may change until somebody decided. */
    public boolean readOnly() {
        return state != State.SOUND;
    }

    /** A sentence for the person who runs the installation; it names the missing range. */
    public String text() {
        return switch (state) {
            case SOUND -> "The audit log goes on from its last published note.";
            case BEHIND ->
                "The audit log was set back: leaves " + size + " to " + (published - 1)
                        + " of the cell were published and are missing. Nothing can be changed until a new generation begins.";
            case DIVERGED ->
                "The audit log differs from its last published note within leaves 0 to " + (published - 1)
                        + " of the cell. Nothing can be changed until a new generation begins.";
            case WITHOUT_KEY -> "The key that signed the audit log's last note is missing in the folder of its keys.";
            case WITHOUT_NOTE ->
                "The audit log's last published note is missing in the folder of its keys, or cannot be read, so that nobody"
                        + " can tell whether the log, which has " + size + " leaves of the cell, was set back."
                        + " Nothing can be changed until the note is back or a new generation begins.";
        };
    }
}
