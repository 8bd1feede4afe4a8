package eu.mandate.catalogue.domain.profile;

/**
 * Legal basis of a purpose (Art. 6(1) GDPR, PIPL Art. 13). Safe operation is what a service needs
 * to run safely where the law asks for no consent. Where the vendor is processor the basis is the controller's; what is not personal needs none.
 */
public enum LegalBasis {
    CONSENT,
    CONTRACT,
    LEGAL_OBLIGATION,
    VITAL_INTERESTS,
    PUBLIC_TASK,
    LEGITIMATE_INTERESTS,
    SAFE_OPERATION,
    CONTROLLERS_BASIS,
    DOCUMENTED_INSTRUCTION,
    NOT_PERSONAL
}
