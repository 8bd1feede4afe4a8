package eu.mandate.directory.domain;

/** What became of a department. Stored as its place in this list, from 1. */
public enum DepartmentState {
    /** Has members and departments below it. */
    ACTIVE,
    /** Empty and out of the tree; a source that names it again opens it again. */
    CLOSED,
    /** Went into another one, for which its external id stands from then on. */
    MERGED
}
