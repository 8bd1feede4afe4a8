package eu.mandate.dataplane.domain.ingest;

/** What happens to a field that the category does not have. */
public enum Reception {
    /** The record is refused: who writes it can put it right. */
    STRICT,
    /** The field is dropped and counted: a platform delivers what it delivers. */
    DROPPING
}
