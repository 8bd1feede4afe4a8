package eu.mandate.verifier;

/** What is checked; a verdict says of each whether it passed, failed or was not done. */
public enum Check {
    /** The file has its form and is whole. */
    FORM,
    /** The entries are those of the heads: none changed, missing, added or moved. */
    ENTRIES,
    /** Each detail is the one its entry commits to, or its erasure was logged. */
    DETAILS,
    /** The heads are one chain. */
    HEADS,
    /** The last head is in the tree of the cell. */
    CELL,
    /** The root of the cell is signed. */
    SIGNATURE,
    /** The log goes on from what was seen earlier; only when something earlier is given. */
    EARLIER
}
