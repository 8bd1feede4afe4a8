package eu.mandate.directory.domain;

/** What tags, groups and external contacts can be put in the order of. */
public enum CircleOrder {
    NAME,
    MEMBERS,
    EXTERNAL_ID,
    CHANGED
}
