package eu.mandate.directory.domain;

/** What kind of circle members belong to. Stored as its place in this list, from 1. */
public enum CircleKind {
    /** A label; scopes can be granted by it. */
    TAG,
    /** People who work on something together, or who look after a group of customers. */
    GROUP,
    /** A customer or end user of the organisation; the members are the owners of the contact. */
    EXTERNAL_CONTACT
}
