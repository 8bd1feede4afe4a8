package eu.mandate.catalogue.domain.profile;

/** How a person stops a purpose. */
public enum Objection {
    NONE,
    ABSOLUTE,
    DECIDED,
    WITHDRAW_CONSENT,
    PREFERENCE,
    OPT_OUT,
    CLOSE_ACCOUNT,
    THROUGH_CONTROLLER,
    NOT_APPLICABLE
}
