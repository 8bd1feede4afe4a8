package eu.mandate.catalogue.domain.profile;

/**
 * The vendor's role in law for an activity (Art. 4(7), (8) GDPR; PIPL Art. 73, 21). {@code BY_ACTIVITY} is for categories only:
 * the same kind of data is handled in one role in one activity and in the other role in another.
 */
public enum VendorRole {
    CONTROLLER,
    PROCESSOR,
    BY_ACTIVITY,
    NONE
}
