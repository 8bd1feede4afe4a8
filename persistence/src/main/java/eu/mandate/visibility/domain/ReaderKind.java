package eu.mandate.visibility.domain;

/** Who reads. */
public enum ReaderKind {
    /** A member of the directory. */
    MEMBER,
    /** Everybody in a group of the directory. */
    GROUP,
    /** Somebody who signs in, by the membership of the organisation. */
    PERSON
}
