package eu.mandate.kernel.domain.prohibited;

/**
 * Where a text holds what it must not.
 *
 * @param start of the content itself, without the words that introduce it
 * @param end exclusive
 */
public record Sighting(ContentKind kind, int start, int end) {}
