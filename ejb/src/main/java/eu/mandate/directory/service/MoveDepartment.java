package eu.mandate.directory.service;

import java.util.UUID;

/**
 * Puts a department, with all below it, somewhere else.
 *
 * @param parent the one above it from then on, or null for the top
 */
public record MoveDepartment(UUID parent) {}
