package eu.mandate.dataplane.domain.decision;

/** The steps of a decision in their order; the first that fails gives the answer. A step that nobody checks is left out. */
public enum Step {
    /** The caller is known. */
    AUTHENTICATION,
    /** The data belongs to the caller's organisation. */
    TENANT,
    /** The vendor's people are bound to confidentiality. */
    STAFF,
    /** Role by category and purpose, and assignment. */
    ROLE,
    /** The acting user accepted the policy. */
    ACCEPTANCE,
    /** Category, source, fields and content. */
    CONTENT,
    /** The purpose is registered for the category. */
    PURPOSE,
    /** Roles in law: what the vendor does as a processor needs an agreement and an instruction. */
    INSTRUCTION,
    /** Age and guardians. */
    AGE,
    /** Permissions of devices and platforms. */
    PERMISSION,
    /** The person was told. */
    NOTICE,
    /** Legal basis, consent, objection. */
    BASIS,
    /** The reader's visibility scope. */
    SCOPE,
    /** Retention, restriction, hold. */
    STATE,
    /** Disclosure to others. */
    DISCLOSURE,
    /** Place and transfer. */
    LOCATION;

    /** 1 to 16. */
    public int number() {
        return ordinal() + 1;
    }
}
