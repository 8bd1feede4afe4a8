package eu.mandate.visibility.domain;

/** How far a reader sees; the later reaches further. */
public enum Reach {
    /** No record; this is how a scope ends. */
    NONE,
    /** Records the reader is responsible for. */
    OWN,
    /** Records of everybody in the reader's departments, with all below them. */
    TEAM,
    /** Records of the connected accounts, albums or classes that are named, and the reader's own that lie in none. */
    COLLECTIONS,
    /** Every record. */
    ALL
}
