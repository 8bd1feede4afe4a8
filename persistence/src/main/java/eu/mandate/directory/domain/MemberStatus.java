package eu.mandate.directory.domain;

/** Whether somebody belongs to the organisation. Stored as its place in this list, from 1. */
public enum MemberStatus {
    ACTIVE,
    /** Belongs to it, but does not use the service at present. */
    DISABLED,
    /** Belongs to it no longer; counted nowhere. What is kept of the person follows the retention rules. */
    LEFT
}
