package eu.mandate.agreement.domain;

/** How an agreement was accepted (Art. 28(9) GDPR: in writing, including in electronic form). */
public enum AcceptanceMethod {
    /** Declared in the service by a person who was signed in. */
    CLICK,
    /** Signed outside of the service; the signed copy was uploaded. */
    SIGNED_COPY
}
