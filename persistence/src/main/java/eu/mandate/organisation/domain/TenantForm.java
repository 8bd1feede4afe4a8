package eu.mandate.organisation.domain;

/** What a customer is; a service for commercial use is for these only. */
public enum TenantForm {
    ORGANISATION,
    OTHER_ENTITY,
    /** A natural person who acts in business, under a trading name that stands for the name of the organisation. */
    INDIVIDUAL_IN_BUSINESS
}
