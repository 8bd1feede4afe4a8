package eu.mandate.visibility.domain.support;

/** Who ended an access. */
public enum SupportSide {
    /** Somebody of the customer organisation. */
    CUSTOMER,
    /** The vendor's person who asked for it. */
    VENDOR
}
