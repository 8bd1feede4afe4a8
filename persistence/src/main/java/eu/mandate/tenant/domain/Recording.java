package eu.mandate.tenant.domain;

/** What a service call owes the audit log. */
public enum Recording {
    /** At least one entry, whether something changed or not. */
    REQUIRED,
    /** Nothing, because the call reads no personal data; a change without an entry is refused all the same. */
    ONLY_FOR_CHANGES,
    /** Nothing, because only technical state without personal meaning changes, such as the time of last use. */
    NONE
}
