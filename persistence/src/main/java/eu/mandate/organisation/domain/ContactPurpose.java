package eu.mandate.organisation.domain;

/** What a contact of the controller is there for (Annex of contacts and time limits). */
public enum ContactPurpose {
    PRIVACY,
    /** Reached at any hour. */
    SECURITY_24X7,
    /** Gets the notice of a personal data breach (Art. 33(2) GDPR; PIPL Art. 57). */
    BREACH,
    /** Hears when an instruction is thought to infringe the law (Art. 28(3) GDPR). */
    INSTRUCTION,
    /** Hears of new sub-processors before they start (Art. 28(2) GDPR). */
    SUB_PROCESSOR_NOTICE
}
