package eu.mandate.identity.domain;

/** The life of a person's account. The order is stored; new values go to the end. */
public enum AccountStatus {
    /** Invited, has not chosen a password yet; nobody can sign in. */
    PENDING,
    /** Has a password. */
    ACTIVE
}
