package eu.mandate.directory.domain;

/**
 * Which circles are wanted; a null does not restrict.
 *
 * @param text beginning of the name, or the exact external id
 */
public record CircleFilter(CircleKind kind, String text, ExternalKey key) {}
