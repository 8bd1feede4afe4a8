package eu.mandate.verifier;

/** What the verdict rests on. */
public enum Trust {
    /** A key that was given with the call: whoever made the file cannot have chosen it. */
    PINNED("signed by a key you gave, which whoever made the file cannot have chosen"),
    /** Only keys that stand in the file: it agrees with itself, but anybody could have made it. */
    FILE_ONLY("signed only by keys that stand in the file: it agrees with itself, but anybody could have made it;"
            + " give the key you know with --key"),
    /** Nothing. */
    NONE("nothing that is signed well leads to this file");

    private final String meaning;

    Trust(String meaning) {
        this.meaning = meaning;
    }

    /** The same for people. */
    public String meaning() {
        return meaning;
    }
}
