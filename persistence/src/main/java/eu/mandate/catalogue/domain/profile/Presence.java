package eu.mandate.catalogue.domain.profile;

/**
 * Whether a record of a category must, may or must not have the field; a forbidden one is named so that it can be refused by name.
 */
public enum Presence {
    REQUIRED,
    OPTIONAL,
    FORBIDDEN
}
