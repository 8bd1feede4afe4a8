package eu.mandate.visibility.domain;

import eu.mandate.directory.domain.Named;
import java.util.UUID;

/**
 * Somebody whom a range shows.
 *
 * @param department the main one
 */
public record VisibleMember(UUID id, String name, Named department) {}
