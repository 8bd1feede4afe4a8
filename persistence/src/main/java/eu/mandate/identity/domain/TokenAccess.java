package eu.mandate.identity.domain;

/** What an API token may do with its roles. The order is stored; new values go to the end. */
public enum TokenAccess {
    /** Only calls that change nothing. */
    READ,
    /** Every call its roles permit. */
    WRITE
}
