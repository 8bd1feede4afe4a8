package eu.mandate.identity.domain;

/** The life of a membership. The order is stored; new values go to the end. */
public enum MembershipStatus {
    /** Waits for the person to accept the invitation; gives no access. */
    INVITED,
    /** Gives access with its roles. */
    ACTIVE,
    /** Gives no access until it is enabled again. */
    DISABLED
}
