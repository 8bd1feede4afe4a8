package eu.mandate.catalogue.domain;

/** Where a version of a profile stands; worked out from its dates and the clock, never stored. */
public enum ProfileState {
    /** May be replaced or discarded; nobody but the vendor's operators sees it. */
    DRAFT,
    /** Fixed for ever, not in force yet. */
    PUBLISHED,
    /** The version that holds now. */
    IN_FORCE,
    /** Held once, or was overtaken on the very day; kept for ever. */
    SUPERSEDED
}
