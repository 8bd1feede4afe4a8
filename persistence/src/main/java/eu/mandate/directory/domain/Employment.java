package eu.mandate.directory.domain;

/** On what footing a member works for the organisation. Stored as its place in this list, from 1. */
public enum Employment {
    EMPLOYEE,
    /** Lent by an agency. */
    AGENCY,
    CONTRACTOR,
    /** Apprentices and interns. */
    TRAINEE,
    OTHER
}
