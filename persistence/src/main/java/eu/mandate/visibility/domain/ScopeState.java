package eu.mandate.visibility.domain;

/** What has become of a scope. */
public enum ScopeState {
    /** Nobody ever set it; nothing is seen. */
    NOT_SET,
    /** It shows something. */
    IN_FORCE,
    /** It was revoked, or its last day is over; nothing is seen. */
    ENDED
}
