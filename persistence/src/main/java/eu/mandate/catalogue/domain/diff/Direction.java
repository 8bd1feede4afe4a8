package eu.mandate.catalogue.domain.diff;

/** Whether a change lets more happen with the data of a person, or gives the person less, or the opposite. */
public enum Direction {
    WIDER,
    NARROWER,
    NEUTRAL
}
