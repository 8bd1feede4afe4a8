package eu.mandate.dataplane.domain.view;

import java.util.UUID;

/**
 * Content that the caller's session shows, without what it holds.
 *
 * @param category code
 * @param purpose it was let through for
 */
public record SessionContentLine(UUID id, String category, String purpose) {}
