package eu.mandate.directory.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Adds a department that no other system knows.
 *
 * @param parent the one above it, or null for the top
 */
public record CreateDepartment(@NotBlank @Size(max = 200) String name, UUID parent) {}
