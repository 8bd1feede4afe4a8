package eu.mandate.catalogue.domain.profile;

/** What a recipient is in law. */
public enum RecipientKind {
    INTERNAL,
    SUB_PROCESSOR,
    INDEPENDENT_CONTROLLER,
    JOINT_CONTROLLER,
    AFFILIATE,
    TRANSACTION_PARTY,
    AUTHORITY,
    SUCCESSOR,
    CONTROLLER_ORGANISATION,
    CHOSEN_BY_PERSON,
    PUBLIC,
    NOBODY
}
