package eu.mandate.catalogue.domain.register;

/** The headings under which measures are described, those of Annex III of the Commission's clauses (Decision (EU) 2021/915). */
public enum MeasureHeading {
    PSEUDONYMISATION_AND_ENCRYPTION,
    CONFIDENTIALITY_INTEGRITY_AVAILABILITY,
    RESTORING,
    TESTING,
    IDENTIFICATION_AND_AUTHORISATION,
    TRANSMISSION,
    STORAGE,
    PHYSICAL_SECURITY,
    LOGGING,
    CONFIGURATION,
    GOVERNANCE,
    CERTIFICATION,
    MINIMISATION,
    QUALITY,
    LIMITED_RETENTION,
    ACCOUNTABILITY,
    PORTABILITY_AND_ERASURE;

    /** Whether Art. 32(1) GDPR names it itself, so that it cannot be called not applicable. */
    public boolean named() {
        return ordinal() <= TESTING.ordinal();
    }
}
