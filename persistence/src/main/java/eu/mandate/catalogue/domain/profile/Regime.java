package eu.mandate.catalogue.domain.profile;

/** A data-protection law under which a service may be used. */
public enum Regime {
    GDPR,
    UK_GDPR,
    PIPL
}
