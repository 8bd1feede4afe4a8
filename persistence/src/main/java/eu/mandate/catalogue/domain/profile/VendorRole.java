package eu.mandate.catalogue.domain.profile;

/** The vendor's role in law for an activity (Art. 4(7), (8) GDPR; PIPL Art. 73, 21). */
public enum VendorRole {
    CONTROLLER,
    PROCESSOR,
    NONE
}
