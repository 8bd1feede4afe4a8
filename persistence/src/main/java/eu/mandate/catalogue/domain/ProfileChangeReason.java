package eu.mandate.catalogue.domain;

/** Why a new version is published. */
public enum ProfileChangeReason {
    /** The service itself changes. */
    SERVICE,
    /** The law changes. */
    LAW,
    /** Anything else, the first version included. */
    OTHER
}
