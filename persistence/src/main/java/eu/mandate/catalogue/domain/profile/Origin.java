package eu.mandate.catalogue.domain.profile;

/**
 * Whose figure or rule it is: the service's own published text, a statute, or the platform's default where both are silent.
 */
public enum Origin {
    SOURCE,
    LAW,
    DEFAULT
}
