package eu.mandate.catalogue.domain.profile;

/**
 * Legal basis of a purpose (Art. 6(1) GDPR). Where the vendor is processor the basis is the controller's; what is not personal needs none.
 */
public enum LegalBasis {
    CONSENT,
    CONTRACT,
    LEGAL_OBLIGATION,
    VITAL_INTERESTS,
    PUBLIC_TASK,
    LEGITIMATE_INTERESTS,
    CONTROLLERS_BASIS,
    DOCUMENTED_INSTRUCTION,
    NOT_PERSONAL
}
