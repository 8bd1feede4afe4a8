package eu.mandate.catalogue.domain.profile.terms;

/** What a difference between two versions concerns. */
public enum ChangeClass {
    CATEGORY,
    FIELD,
    PURPOSE,
    BASIS,
    RECIPIENT,
    LOCATION,
    RETENTION,
    RIGHT,
    CHANNEL,
    DEADLINE,
    GROUND,
    FEE,
    AGE,
    CONTACT,
    ENTITY,
    ROLE,
    WORDING
}
