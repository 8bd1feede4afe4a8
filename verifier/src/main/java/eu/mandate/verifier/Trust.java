package eu.mandate.verifier;

/** What the verdict rests on. */
public enum Trust {
    /** A key that was given with the call: whoever made the file cannot have chosen it. */
    PINNED,
    /** Only keys that stand in the file: it agrees with itself, but anybody could have made it. */
    FILE_ONLY,
    /** Nothing. */
    NONE
}
