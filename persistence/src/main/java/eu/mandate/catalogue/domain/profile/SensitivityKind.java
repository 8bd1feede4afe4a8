package eu.mandate.catalogue.domain.profile;

/** Why a field needs strict protection (PIPL Art. 28); a secret is a credential, sensitive under every law. */
public enum SensitivityKind {
    BIOMETRIC,
    RELIGIOUS_BELIEF,
    SPECIFIC_IDENTITY,
    HEALTH,
    FINANCIAL_ACCOUNT,
    WHEREABOUTS,
    UNDER_FOURTEEN,
    SECRET
}
