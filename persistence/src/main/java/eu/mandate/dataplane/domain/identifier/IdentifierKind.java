package eu.mandate.dataplane.domain.identifier;

/** What a person is told apart by. */
public enum IdentifierKind {
    /** A telephone number, kept in the form of E.164. */
    PHONE,
    /** An e-mail address. */
    EMAIL,
    /** The identifier another system gave, unique within that system. */
    EXTERNAL_ID,
    /** The number of an identity document. */
    NATIONAL_ID
}
