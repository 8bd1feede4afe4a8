package eu.mandate.catalogue.domain.profile;

/** Who has to agree to a refusal. */
public enum Approvers {
    AUTOMATIC,
    PRIVACY,
    TWO_PERSONS
}
