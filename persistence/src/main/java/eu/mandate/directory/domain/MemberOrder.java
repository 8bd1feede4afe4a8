package eu.mandate.directory.domain;

/** What members can be put in the order of: columns that everybody sees who may list them. */
public enum MemberOrder {
    NAME,
    DEPARTMENT,
    STATUS,
    EXTERNAL_ID
}
